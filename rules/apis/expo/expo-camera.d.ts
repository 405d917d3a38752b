/** @source https://docs.expo.dev/versions/latest/sdk/camera/ */
declare module 'expo-camera' {
  export type CameraType = any
  export const CameraType: any
  export type FlashMode = any
  export const FlashMode: any
  interface AskCamera {
    /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
    (): Promise<any>
  }
  interface AskMicrophone {
    /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
    (): Promise<any>
  }
  interface CheckCamera {
    /** @checks camera */
    (): Promise<any>
  }
  interface CheckMicrophone {
    /** @checks microphone */
    (): Promise<any>
  }
  interface CameraCapturedPicture { uri: string; width: number; height: number; base64?: string; exif?: any }

  /** @renders camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export class CameraView {
    constructor(props?: any)
    /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription @distinctive */
    takePictureAsync(options?: any): Promise<CameraCapturedPicture>
    /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription */
    recordAsync(options?: any): Promise<{ uri: string } | undefined>
    stopRecording(): void
    pausePreview(): Promise<void>
    resumePreview(): Promise<void>
    toggleRecordingAsync(): Promise<void>
    getAvailablePictureSizesAsync(): Promise<string[]>
    /** @collects camera @note opens the system's code scanner */
    static launchScanner(options?: any): Promise<void>
    static dismissScanner(): Promise<void>
    static onModernBarcodeScanned(listener: (event: any) => void): { remove(): void }
    /** @checks camera */
    static isAvailableAsync(): Promise<boolean>
    static isModernBarcodeScannerAvailable: boolean
    static getAvailableVideoCodecsAsync(): Promise<any[]>
    [other: string]: any
  }
  /** @renders camera @permission android.permission.CAMERA NSCameraUsageDescription @source https://docs.expo.dev/versions/v49.0.0/sdk/camera/ */
  export class Camera {
    constructor(props?: any)
    /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription @distinctive */
    takePictureAsync(options?: any): Promise<CameraCapturedPicture>
    /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription */
    recordAsync(options?: any): Promise<{ uri: string }>
    stopRecording(): void
    pausePreview(): Promise<void>
    resumePreview(): Promise<void>
    getSupportedRatiosAsync(): Promise<string[]>
    getAvailablePictureSizesAsync(ratio: string): Promise<string[]>
    static Constants: any
    /** @checks camera */
    static isAvailableAsync(): Promise<boolean>
    static getAvailableCameraTypesAsync(): Promise<any[]>
    static scanFromURLAsync(url: string, types?: any): Promise<any>
    /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
    static requestPermissionsAsync(): Promise<any>
    /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
    static requestCameraPermissionsAsync(): Promise<any>
    /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
    static requestMicrophonePermissionsAsync(): Promise<any>
    /** @checks camera */
    static getPermissionsAsync(): Promise<any>
    /** @checks camera */
    static getCameraPermissionsAsync(): Promise<any>
    /** @checks microphone */
    static getMicrophonePermissionsAsync(): Promise<any>
    /** @holds @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
    static useCameraPermissions(options: { request: true; get?: boolean }): [any, AskCamera, CheckCamera]
    /** @holds @checks camera */
    static useCameraPermissions(options?: any): [any, AskCamera, CheckCamera]
    /** @holds @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
    static useMicrophonePermissions(options: { request: true; get?: boolean }): [any, AskMicrophone, CheckMicrophone]
    /** @holds @checks microphone */
    static useMicrophonePermissions(options?: any): [any, AskMicrophone, CheckMicrophone]
    [other: string]: any
  }
  /** @holds @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export function useCameraPermissions(options: { request: true; get?: boolean }): [any, AskCamera, CheckCamera]
  /** @holds @checks camera */
  export function useCameraPermissions(options?: any): [any, AskCamera, CheckCamera]
  /** @holds @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
  export function useMicrophonePermissions(options: { request: true; get?: boolean }): [any, AskMicrophone, CheckMicrophone]
  /** @holds @checks microphone */
  export function useMicrophonePermissions(options?: any): [any, AskMicrophone, CheckMicrophone]
  /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export function requestPermissionsAsync(): Promise<any>
  /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export function requestCameraPermissionsAsync(): Promise<any>
  /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
  export function requestMicrophonePermissionsAsync(): Promise<any>
  /** @checks camera */
  export function getPermissionsAsync(): Promise<any>
  /** @checks camera */
  export function getCameraPermissionsAsync(): Promise<any>
  /** @checks microphone */
  export function getMicrophonePermissionsAsync(): Promise<any>
  export function scanFromURLAsync(url: string, types?: any): Promise<any>
  export const Constants: any
}
/** @source https://docs.expo.dev/versions/v51.0.0/sdk/camera-legacy/ */
declare module 'expo-camera/legacy' {
  export * from 'expo-camera'
}
/** @source https://docs.expo.dev/versions/v50.0.0/sdk/camera-next/ */
declare module 'expo-camera/next' {
  export * from 'expo-camera'
}
