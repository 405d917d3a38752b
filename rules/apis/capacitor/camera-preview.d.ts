/** @source https://github.com/capacitor-community/camera-preview */
declare module '@capacitor-community/camera-preview' {
  export interface CameraPreviewPlugin {
    /** @collects camera @permission android.permission.CAMERA */
    start(options: any): Promise<any>
    /** @collects camera */
    capture(options: any): Promise<{ value: string }>
    /** @collects camera */
    captureSample(options: any): Promise<{ value: string }>
    /** @collects camera */
    startRecordVideo(options: { disableAudio: true; [key: string]: any }): Promise<void>
    /**
     * @collects camera
     * @collects microphone
     */
    startRecordVideo(options: any): Promise<void>
    stopRecordVideo(): Promise<any>
    stop(): Promise<void>
    [method: string]: any
  }
  export const CameraPreview: CameraPreviewPlugin
}
/** @source https://github.com/Cap-go/capacitor-camera-preview */
declare module '@capgo/camera-preview' {
  export const CameraPreview: {
    /** @collects camera @permission android.permission.CAMERA */
    start(options: any): Promise<{ width: number; height: number; x: number; y: number }>
    /** @collects camera */
    capture(options: any): Promise<{ value: string; exif: any }>
    /** @collects camera */
    captureSample(options: any): Promise<{ value: string }>
    /** @collects camera */
    startRecordVideo(options: { disableAudio: true; [key: string]: any }): Promise<void>
    /**
     * @collects camera
     * @collects microphone
     */
    startRecordVideo(options: any): Promise<void>
    /** @collects camera */
    startBarcodeScanner(options?: any): Promise<void>
    /** @checks camera */
    checkPermissions(options?: any): Promise<any>
    /** @requests camera @permission android.permission.CAMERA */
    requestPermissions(options: { disableAudio: true; [key: string]: any }): Promise<any>
    /**
     * @requests camera
     * @requests microphone
     */
    requestPermissions(options?: any): Promise<any>
    [method: string]: any
  }
}
