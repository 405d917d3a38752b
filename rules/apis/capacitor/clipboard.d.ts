/** @source https://capacitorjs.com/docs/apis/clipboard */
declare module '@capacitor/clipboard' {
  export interface ClipboardPlugin {
    /** @collects clipboard/read */
    read(): Promise<{ value: string; type: string }>
    /** @writes clipboard/read */
    write(options: any): Promise<void>
  }
  export const Clipboard: ClipboardPlugin
}
