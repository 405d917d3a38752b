/** @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfo.html */
interface Wx {
  /** @collects device-info */
  getSystemInfo(options?: WxOptions<WxSystemInfo>): Promise<WxSystemInfo>
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoSync.html */
  getSystemInfoSync(): WxSystemInfo
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoAsync.html */
  getSystemInfoAsync(options?: WxOptions<WxSystemInfo>): Promise<WxSystemInfo>
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html */
  getDeviceInfo(): any
  getAppBaseInfo(): WxAppBaseInfo
  /** @collects user-agent @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getRendererUserAgent.html */
  getRendererUserAgent(options?: WxOptions): Promise<string>
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceBenchmarkInfo.html */
  getDeviceBenchmarkInfo(options?: WxOptions): Promise<any>
  /** @checks @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemSetting.html */
  getSystemSetting(): any
  /** @checks @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppAuthorizeSetting.html */
  getAppAuthorizeSetting(): any
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.getBatteryInfo.html */
  getBatteryInfo(options?: WxOptions): Promise<any>
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.getBatteryInfoSync.html */
  getBatteryInfoSync(): any
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.onBatteryInfoChange.html */
  onBatteryInfoChange(listener: (result: any) => void): void
  /** @collects clipboard/read @source https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.getClipboardData.html */
  getClipboardData(options?: WxOptions<{ data: string }>): Promise<{ data: string }>
  /** @writes clipboard/read @source https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.setClipboardData.html */
  setClipboardData(options: WxOptions): Promise<any>
  /** @collects sensors/motion @source https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.startAccelerometer.html */
  startAccelerometer(options?: WxOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/accelerometer/wx.onAccelerometerChange.html */
  onAccelerometerChange(listener: (result: { x: number; y: number; z: number }) => void): void
  /** @collects sensors/motion @source https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.startCompass.html */
  startCompass(options?: WxOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/compass/wx.onCompassChange.html */
  onCompassChange(listener: (result: { direction: number; accuracy: any }) => void): void
  /** @collects sensors/motion @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.startDeviceMotionListening.html */
  startDeviceMotionListening(options?: WxOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.onDeviceMotionChange.html */
  onDeviceMotionChange(listener: (result: { alpha: number; beta: number; gamma: number }) => void): void
  /** @collects sensors/motion @source https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.startGyroscope.html */
  startGyroscope(options?: WxOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/gyroscope/wx.onGyroscopeChange.html */
  onGyroscopeChange(listener: (result: { x: number; y: number; z: number }) => void): void
  /** @checks biometrics @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.checkIsSupportSoterAuthentication.html */
  checkIsSupportSoterAuthentication(options?: WxOptions): Promise<any>
  /** @checks biometrics @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.checkIsSoterEnrolledInDevice.html */
  checkIsSoterEnrolledInDevice(options: WxOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/soter/wx.startSoterAuthentication.html */
  startSoterAuthentication(options: WxOptions): Promise<any>
  /** @checks biometrics @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/face/wx.checkIsSupportFacialRecognition.html */
  checkIsSupportFacialRecognition(options?: WxOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/face/wx.requestFacialVerify.html */
  requestFacialVerify(options: WxOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://github.com/NervJS/taro/blob/main/packages/taro/types/api/open-api/facial.d.ts */
  startFacialRecognitionVerify(options: WxOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://github.com/NervJS/taro/blob/main/packages/taro/types/api/open-api/facial.d.ts */
  startFacialRecognitionVerifyAndUploadVideo(options: WxOptions): Promise<any>
  /** @collects biometrics @source https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.faceDetect.html */
  faceDetect(options: WxOptions): Promise<any>
}
interface WxSystemInfo {
  /** @collects device-info */
  brand: string
  /** @collects device-info */
  model: string
  /** @collects device-info */
  system: string
  /** @collects user-agent */
  language: string
  [key: string]: any
}
interface WxAppBaseInfo {
  /** @collects user-agent @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html */
  language: string
  [key: string]: any
}
