/** @source https://github.com/phonegap/phonegap-plugin-barcodescanner */
interface CordovaPlugins {
  barcodeScanner: {
    /** @collects camera @permission android.permission.CAMERA */
    scan(success: (result: { text: string; format: string; cancelled: boolean }) => void, failure?: any, options?: any): void
    encode(...args: any[]): any
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
/** @source https://github.com/bitpay/cordova-plugin-qrscanner */
interface CordovaQRScanner {
  /** @requests camera @permission android.permission.CAMERA */
  prepare(done?: (error: any, status: any) => void): any
  /** @collects camera */
  scan(done?: (error: any, text: string) => void): any
  /** @checks camera */
  getStatus(done?: (status: any) => void): any
  show(done?: any): any
  hide(done?: any): any
  destroy(done?: any): any
}
declare var QRScanner: CordovaQRScanner & { [member: string]: any }
/** @source https://github.com/cordova-plugin-camera-preview/cordova-plugin-camera-preview */
interface CordovaCameraPreview {
  /** @collects camera @permission android.permission.CAMERA */
  startCamera(options: any, success?: any, failure?: any): any
  /** @collects camera */
  takePicture(options?: any, success?: any, failure?: any): any
  /** @collects camera */
  takeSnapshot(options?: any, success?: any, failure?: any): any
  /** @collects camera */
  startRecordVideo(options: any, success?: any, failure?: any): any
  stopCamera(success?: any, failure?: any): any
  switchCamera(success?: any, failure?: any): any
}
declare var CameraPreview: CordovaCameraPreview & { [member: string]: any }
