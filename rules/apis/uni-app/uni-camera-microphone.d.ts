/** @source https://uniapp.dcloud.net.cn/api/media/camera-context.html */
interface Uni {
  createCameraContext(): UniCameraContext
  createLivePusherContext(id?: string, component?: any): UniLivePusherContext
  getRecorderManager(): UniRecorderManager
  /** @collects camera @permission android.permission.CAMERA @source https://uniapp.dcloud.net.cn/api/system/barcode.html */
  scanCode(options?: UniOptions): UniPromise<any>
  /** @collects camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/wx.createVKSession.html */
  createVKSession(options: any): any
  /** @collects microphone @permission scope.record @source https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.startRecord.html */
  startRecord(options?: UniOptions): UniPromise<any>
  /**
   * @collects microphone @permission scope.record
   * @collects camera
   * @source https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.joinVoIPChat.html
   */
  joinVoIPChat(options: UniVideoRoom): UniPromise<any>
  /** @collects microphone @permission scope.record @source https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.joinVoIPChat.html */
  joinVoIPChat(options: UniOptions): UniPromise<any>
  /** @collects screen-capture @distinctive @source https://uniapp.dcloud.net.cn/api/system/capture-screen.html */
  onUserCaptureScreen(listener: (result?: any) => void): void
  /** @collects screen-capture @source https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onScreenRecordingStateChanged.html */
  onScreenRecordingStateChanged(listener: (result: { state: string }) => void): void
  /** @checks screen-capture @source https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.getScreenRecordingState.html */
  getScreenRecordingState(options?: UniOptions): UniPromise<any>
}
interface UniVideoRoom extends UniOptions { roomType: 'video' }
interface UniCameraContext {
  /** @collects camera @permission scope.camera */
  takePhoto(options?: UniOptions): any
  /** @collects camera @permission scope.camera */
  startRecord(options?: UniOptions): any
  /** @collects camera @permission scope.camera */
  onCameraFrame(listener: (frame: any) => void): any
  stopRecord(options?: UniOptions): any
  setZoom(options: UniOptions): any
}
/** @source https://uniapp.dcloud.net.cn/api/media/live-player-context.html */
interface UniLivePusherContext {
  /**
   * @collects camera @permission scope.camera scope.record android.permission.CAMERA android.permission.RECORD_AUDIO
   * @collects microphone
   */
  start(options?: UniOptions): any
  /** @collects camera @permission scope.camera android.permission.CAMERA */
  startPreview(options?: UniOptions): any
  [key: string]: any
}
/** @source https://uniapp.dcloud.net.cn/api/media/record-manager.html */
interface UniRecorderManager {
  /** @collects microphone @permission scope.record android.permission.RECORD_AUDIO */
  start(options?: any): void
  onFrameRecorded(listener: (result: any) => void): void
  onStop(listener: (result: { tempFilePath: string; [key: string]: any }) => void): void
  [key: string]: any
}
