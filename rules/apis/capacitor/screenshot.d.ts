/** @source https://github.com/capawesome-team/capacitor-plugins/tree/main/packages/screenshot */
declare module '@capawesome/capacitor-screenshot' {
  export const Screenshot: {
    /** @collects screen-capture @note the app's own window */
    take(): Promise<{ uri: string }>
  }
}

/** @source https://github.com/ludufre/capacitor-screenshot */
declare module 'capacitor-screenshot' {
  export const Screenshot: {
    /** @collects screen-capture @note the app's own window */
    take(options?: any): Promise<{ base64: string; path?: string; webPath?: string }>
  }
}
