/** @source https://github.com/Exxili/capacitor-nfc */
declare module '@exxili/capacitor-nfc' {
  export const NFC: {
    /** @checks nfc */
    isSupported(): Promise<{ supported: boolean }>
    /** @collects nfc */
    startScan(options?: any): Promise<void>
    /** @collects nfc */
    addListener(event: 'nfcTag', listener: (data: { messages: any[]; [key: string]: any }) => void): any
    addListener(event: any, listener: any): any
    /** @collects nfc */
    onRead(listener: (tag: any) => void): () => void
    /** @writes nfc */
    writeNDEF(options: any): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/Cap-go/capacitor-nfc */
declare module '@capgo/capacitor-nfc' {
  export const CapacitorNfc: {
    /** @checks nfc */
    isSupported(): Promise<{ supported: boolean }>
    /** @checks nfc */
    getStatus(): Promise<{ status: string }>
    /** @collects nfc */
    startScanning(options?: any): Promise<void>
    /** @collects nfc */
    addListener(event: 'nfcEvent' | 'tagDiscovered' | 'ndefDiscovered' | 'ndefMimeDiscovered' | 'ndefFormatableDiscovered', listener: (event: { type: string; tag: any }) => void): Promise<any>
    addListener(event: any, listener: any): Promise<any>
    /** @writes nfc */
    write(options: any): Promise<void>
    [method: string]: any
  }
}
