/** @source https://capacitorjs.com/docs/apis/barcode-scanner */
declare module '@capacitor/barcode-scanner' {
  export class CapacitorBarcodeScanner {
    /** @collects camera @permission android.permission.CAMERA */
    static scanBarcode(options?: any): Promise<{ ScanResult: string; format: number }>
  }
  export const CapacitorBarcodeScannerTypeHint: { [name: string]: number }
}
