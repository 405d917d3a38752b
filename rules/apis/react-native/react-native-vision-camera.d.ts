/** @source https://react-native-vision-camera.com/docs/guides */
declare module 'react-native-vision-camera' {
  interface VisionPhoto { path: string; width: number; height: number; metadata?: any; [other: string]: any }
  /** @renders camera */
  export class Camera {
    /** @collects camera @permission android.permission.CAMERA */
    takePhoto(options?: any): Promise<VisionPhoto>
    /** @collects camera @permission android.permission.CAMERA */
    takeSnapshot(options?: any): Promise<VisionPhoto>
    /** @collects camera @permission android.permission.CAMERA */
    startRecording(options: any): void
    stopRecording(): Promise<void>
    pauseRecording(): Promise<void>
    focus(point: any): Promise<void>
    static getAvailableCameraDevices(): any
    /** @requests camera @permission android.permission.CAMERA */
    static requestCameraPermission(): Promise<string>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    static requestMicrophonePermission(): Promise<string>
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    static requestLocationPermission(): Promise<string>
    /** @checks camera */
    static getCameraPermissionStatus(): string
    /** @checks microphone */
    static getMicrophonePermissionStatus(): string
    /** @checks location */
    static getLocationPermissionStatus(): string
  }
  /** @holds */
  export function useCameraPermission(): {
    /** @checks camera */
    hasPermission: boolean
    /** @requests camera @permission android.permission.CAMERA */
    requestPermission(): Promise<boolean>
    status: string
    canRequestPermission: boolean
  }
  /** @holds */
  export function useMicrophonePermission(): {
    /** @checks microphone */
    hasPermission: boolean
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestPermission(): Promise<boolean>
    status: string
    canRequestPermission: boolean
  }
  /** @holds */
  export function useLocationPermission(): {
    /** @checks location */
    hasPermission: boolean
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    requestPermission(): Promise<boolean>
  }
  /** @collects camera @note version 5 */
  export function useCamera(options: any): any
  export function usePhotoOutput(options?: any): VisionPhotoOutput
  export function useVideoOutput(options?: any): VisionVideoOutput
  interface VisionPhotoOutput {
    /** @collects camera @note version 5 */
    capturePhoto(settings?: any, callbacks?: any): Promise<any>
    /** @collects camera @note version 5 @distinctive */
    capturePhotoToFile(settings?: any, callbacks?: any): Promise<{ filePath: string }>
  }
  interface VisionVideoOutput { createRecorder(settings: any): Promise<VisionRecorder> }
  interface VisionRecorder {
    /** @collects camera @note version 5 */
    startRecording(onFinished: (filePath: string, reason: string) => void, onError: (error: any) => void, onPaused?: any): Promise<void>
    stopRecording(): Promise<void>
  }
  export const VisionCamera: {
    /** @checks camera */
    cameraPermissionStatus: string
    /** @checks microphone */
    microphonePermissionStatus: string
    /** @requests camera @permission android.permission.CAMERA */
    requestCameraPermission(): Promise<boolean>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestMicrophonePermission(): Promise<boolean>
    createPhotoOutput(options: any): VisionPhotoOutput
    createVideoOutput(options: any): VisionVideoOutput
    [other: string]: any
  }
}
