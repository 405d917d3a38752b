/** @source https://docs.taro.zone/docs/apis/media/camera/createCameraContext */
interface TaroVideoRoom extends TaroOptions { roomType: 'video' }
interface TaroCameraContext {
  /** @collects camera @permission scope.camera @source https://docs.taro.zone/docs/apis/media/camera/CameraContext#takephoto */
  takePhoto(options?: TaroOptions): Promise<any>
  /** @collects camera @permission scope.camera @source https://docs.taro.zone/docs/apis/media/camera/CameraContext#startrecord */
  startRecord(options?: TaroOptions): Promise<any>
  /** @collects camera @permission scope.camera @source https://docs.taro.zone/docs/apis/media/camera/CameraContext#oncameraframe */
  onCameraFrame(listener: (frame: any) => void): any
}
interface TaroLivePusherContext {
  /**
   * @collects camera @permission scope.camera scope.record
   * @collects microphone
   * @source https://docs.taro.zone/docs/apis/media/live/LivePusherContext#start
   */
  start(options?: TaroOptions): Promise<any>
  /** @collects camera @permission scope.camera @source https://docs.taro.zone/docs/apis/media/live/LivePusherContext#startpreview */
  startPreview(options?: TaroOptions): Promise<any>
  [key: string]: any
}
interface TaroRecorderManager {
  /** @collects microphone @permission scope.record @source https://docs.taro.zone/docs/apis/media/recorder/RecorderManager#start */
  start(options?: any): void
  onFrameRecorded(listener: (result: any) => void): void
  [key: string]: any
}
declare module '@tarojs/taro' {
  export function createCameraContext(): TaroCameraContext
  /** @collects camera @permission scope.camera @source https://docs.taro.zone/docs/apis/ai/visionkit/createVKSession */
  export function createVKSession(options: any): any
  export function createLivePusherContext(): TaroLivePusherContext
  /** @collects camera @source https://docs.taro.zone/docs/apis/device/scan/scanCode */
  export function scanCode(options?: TaroOptions): Promise<any>
  export function getRecorderManager(): TaroRecorderManager
  /** @collects microphone @permission scope.record @source https://docs.taro.zone/docs/apis/media/recorder/startRecord */
  export function startRecord(options?: TaroOptions): Promise<any>
  /**
   * @collects microphone @permission scope.record
   * @collects camera
   * @source https://docs.taro.zone/docs/apis/media/voip/joinVoIPChat
   */
  export function joinVoIPChat(options: TaroVideoRoom): Promise<any>
  /** @collects microphone @permission scope.record @source https://docs.taro.zone/docs/apis/media/voip/joinVoIPChat */
  export function joinVoIPChat(options: TaroOptions): Promise<any>
  /**
   * @collects microphone
   * @collects camera
   * @source https://docs.taro.zone/docs/apis/media/voip/join1v1Chat
   */
  export function join1v1Chat(options: TaroVideoRoom): Promise<any>
  /** @collects microphone @source https://docs.taro.zone/docs/apis/media/voip/join1v1Chat */
  export function join1v1Chat(options: TaroOptions): Promise<any>
  /** @collects screen-capture @distinctive @source https://docs.taro.zone/docs/apis/device/screen/onUserCaptureScreen */
  export function onUserCaptureScreen(listener: (result: any) => void): void
  /** @collects screen-capture @source https://docs.taro.zone/docs/apis/device/screen/onScreenRecordingStateChanged */
  export function onScreenRecordingStateChanged(listener: (result: { state: string }) => void): void
  /** @checks screen-capture @source https://docs.taro.zone/docs/apis/device/screen/getScreenRecordingState */
  export function getScreenRecordingState(options?: TaroOptions): Promise<any>
}
