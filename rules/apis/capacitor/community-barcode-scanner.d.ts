/** @source https://github.com/capacitor-community/barcode-scanner */
declare module '@capacitor-community/barcode-scanner' {
  export interface BarcodeScannerPlugin {
    /** @collects camera @permission android.permission.CAMERA */
    prepare(options?: any): Promise<void>
    /** @collects camera @permission android.permission.CAMERA */
    startScan(options?: any): Promise<{ hasContent: boolean; content?: string; format?: string }>
    /** @collects camera @permission android.permission.CAMERA */
    startScanning(options?: any, callback?: (result: { hasContent: boolean; content?: string; format?: string }, error?: any) => void): Promise<string>
    /** @requests camera @permission android.permission.CAMERA */
    checkPermission(options: { force: true }): Promise<{ granted?: boolean; [key: string]: any }>
    /** @checks camera */
    checkPermission(options?: any): Promise<{ granted?: boolean; [key: string]: any }>
  }
  export const BarcodeScanner: BarcodeScannerPlugin
}
