/** @source https://capacitorjs.com/docs/apis/clipboard */
declare module '@capacitor/clipboard' {
  export const Clipboard: {
    /** @collects clipboard/read */
    read(): Promise<{ value: string; type: string }>
    /** @writes clipboard/read */
    write(options: any): Promise<void>
  }
}
