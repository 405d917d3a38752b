/** @source https://docs.nativescript.org/plugins/camera */
declare module '@nativescript/camera' {
  /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export function takePicture(options?: any): Promise<any>
  /**
   * @requests camera @permission android.permission.CAMERA
   * @requests photos
   */
  export function requestPermissions(): Promise<any>
  /** @requests camera @permission android.permission.CAMERA */
  export function requestCameraPermissions(): Promise<any>
  /** @requests photos @permission android.permission.READ_EXTERNAL_STORAGE */
  export function requestPhotosPermissions(): Promise<any>
  /** @checks camera */
  export function isAvailable(): boolean
}
declare module 'nativescript-camera' { export * from '@nativescript/camera' }
/** @source https://docs.nativescript.org/plugins/imagepicker */
declare module '@nativescript/imagepicker' {
  export class ImagePicker {
    constructor(options?: any)
    /** @requests photos @permission android.permission.READ_MEDIA_IMAGES */
    authorize(): Promise<any>
    /** @picks photos */
    present(): Promise<any[]>
  }
  export function create(options?: any, host?: any): ImagePicker
  export enum ImagePickerMediaType { Any = 0, Image = 1, Video = 2 }
}
declare module 'nativescript-imagepicker' { export * from '@nativescript/imagepicker' }
/** @source https://github.com/EddyVerbruggen/nativescript-barcodescanner */
declare module 'nativescript-barcodescanner' {
  export class BarcodeScanner {
    /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription */
    scan(options: any): Promise<{ text: string; format: string }>
    /** @requests camera @permission android.permission.CAMERA */
    requestCameraPermission(): Promise<void>
    /** @checks camera */
    hasCameraPermission(): Promise<boolean>
    /** @checks camera */
    available(): Promise<boolean>
    stop(): Promise<void>
  }
}
/** @source https://github.com/jibon57/nativescript-mediafilepicker */
declare module 'nativescript-mediafilepicker' {
  export class Mediafilepicker {
    /** @picks photos */
    openImagePicker(options: any): void
    /** @picks photos */
    openVideoPicker(options: any): void
    /** @picks storage */
    openAudioPicker(options: any): void
    /** @picks storage */
    openFilePicker(options: any): void
    on(event: string, callback: (result: any) => void): void
  }
}
/** @source https://github.com/nativescript-community/ui-cameraview */
declare module '@nativescript-community/ui-cameraview' {
  export class CameraView {
    /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription */
    takePicture(options?: any): Promise<{ image: any; info?: any; processor?: any }>
    /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription */
    startPreview(): void
    stopPreview(): void
    toggleCamera(): void
  }
  /** @checks camera */
  export function deviceHasCamera(): boolean
}
