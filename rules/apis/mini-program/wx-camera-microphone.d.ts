/** @source https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/wx.createCameraContext.html */
interface Wx {
  createCameraContext(): WxCameraContext
  /** @collects camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/wx.createVKSession.html */
  createVKSession(options: any): any
  createLivePusherContext(): WxLivePusherContext
  /** @collects camera @source https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html */
  scanCode(options?: WxOptions): Promise<any>
  getRecorderManager(): WxRecorderManager
  /** @collects microphone @permission scope.record @source https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/wx.startRecord.html */
  startRecord(options?: WxOptions): Promise<any>
  /**
   * @collects microphone @permission scope.record
   * @collects camera
   * @source https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.joinVoIPChat.html
   */
  joinVoIPChat(options: WxVideoRoom): Promise<any>
  /** @collects microphone @permission scope.record @source https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.joinVoIPChat.html */
  joinVoIPChat(options: WxOptions): Promise<any>
  /**
   * @collects microphone
   * @collects camera
   * @source https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.join1v1Chat.html
   */
  join1v1Chat(options: WxVideoRoom): Promise<any>
  /** @collects microphone @source https://developers.weixin.qq.com/miniprogram/dev/api/media/voip/wx.join1v1Chat.html */
  join1v1Chat(options: WxOptions): Promise<any>
  /** @collects screen-capture @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onUserCaptureScreen.html */
  onUserCaptureScreen(listener: (result: any) => void): void
  /** @collects screen-capture @source https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onScreenRecordingStateChanged.html */
  onScreenRecordingStateChanged(listener: (result: { state: string }) => void): void
  /** @checks screen-capture @source https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.getScreenRecordingState.html */
  getScreenRecordingState(options?: WxOptions): Promise<any>
}
interface WxVideoRoom extends WxOptions { roomType: 'video' }
interface WxCameraContext {
  /** @collects camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.takePhoto.html */
  takePhoto(options?: WxOptions): Promise<any>
  /** @collects camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.startRecord.html */
  startRecord(options?: WxOptions): Promise<any>
  /** @collects camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.onCameraFrame.html */
  onCameraFrame(listener: (frame: any) => void): any
}
interface WxLivePusherContext {
  /**
   * @collects camera @permission scope.camera scope.record
   * @collects microphone
   * @source https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.start.html
   */
  start(options?: WxOptions): Promise<any>
  /** @collects camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.startPreview.html */
  startPreview(options?: WxOptions): Promise<any>
  [key: string]: any
}
interface WxRecorderManager {
  /** @collects microphone @permission scope.record @source https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.start.html */
  start(options?: any): void
  onFrameRecorded(listener: (result: any) => void): void
  [key: string]: any
}
