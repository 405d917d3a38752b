/** @source https://capawesome.io/docs/plugins/mlkit/barcode-scanning/ */
declare module '@capacitor-mlkit/barcode-scanning' {
  export interface BarcodeScannerPlugin {
    /** @collects camera @permission android.permission.CAMERA */
    startScan(options?: any): Promise<void>
    /** @collects camera @note on Android the system's own scanner, without a permission */
    scan(options?: any): Promise<{ barcodes: any[] }>
    /** @checks camera */
    checkPermissions(): Promise<{ camera: string }>
    /** @requests camera @permission android.permission.CAMERA */
    requestPermissions(): Promise<{ camera: string }>
    readBarcodesFromImage(options: any): Promise<{ barcodes: any[] }>
    addListener(event: any, listener: any): Promise<any>
    [method: string]: any
  }
  export const BarcodeScanner: BarcodeScannerPlugin
}
/** @source https://capawesome.io/docs/plugins/mlkit/document-scanner/ */
declare module '@capacitor-mlkit/document-scanner' {
  export const DocumentScanner: {
    /** @collects camera */
    scanDocument(options?: any): Promise<{ scannedImages?: string[]; pdf?: any }>
    [method: string]: any
  }
}
