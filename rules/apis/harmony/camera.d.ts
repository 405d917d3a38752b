/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.multimedia.camera.d.ts */
declare module '@ohos.multimedia.camera' {
  namespace camera {
    function getCameraManager(context: any): CameraManager
    interface CameraDevice { cameraId: string; cameraPosition: any; cameraType: any; [key: string]: any }
    interface CameraManager {
      getSupportedCameras(): CameraDevice[]
      getSupportedOutputCapability(camera: CameraDevice, mode?: any): any
      /** @collects camera @permission ohos.permission.CAMERA @distinctive */
      createCameraInput(camera: any, type?: any): CameraInput
      createPreviewOutput(profile: any, surfaceId?: string): any
      createPhotoOutput(profile?: any, surfaceId?: string): PhotoOutput
      createVideoOutput(profile: any, surfaceId?: string): any
      createCaptureSession(): CaptureSession
      createSession(mode: any): Session
      isCameraMuted(): boolean
      on(type: string, callback: any): void
      off(type: string, callback?: any): void
    }
    interface CameraInput { open(callback?: any): Promise<any>; close(callback?: any): Promise<void>; on(type: string, ...rest: any[]): void }
    interface Session {
      beginConfig(): void
      commitConfig(callback?: any): Promise<void>
      addInput(cameraInput: any): void
      addOutput(cameraOutput: any): void
      /** @collects camera @permission ohos.permission.CAMERA */
      start(callback?: any): Promise<void>
      stop(callback?: any): Promise<void>
      release(callback?: any): Promise<void>
      [key: string]: any
    }
    interface CaptureSession extends Session {}
    interface PhotoSession extends Session {}
    interface VideoSession extends Session {}
    interface SecureSession extends Session {}
    interface PhotoOutput {
      /** @collects camera */
      capture(setting?: any, callback?: any): Promise<void>
      on(type: string, callback: any): void
      off(type: string, callback?: any): void
      release(callback?: any): Promise<void>
      [key: string]: any
    }
  }
  export default camera
}
declare module '@kit.CameraKit' {
  export { default as camera } from '@ohos.multimedia.camera'
}
