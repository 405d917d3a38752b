/** @source https://uniapp.dcloud.net.cn/api/system/accelerometer.html */
interface Uni {
  /** @collects sensors/motion */
  startAccelerometer(options?: UniOptions): UniPromise<any>
  /** @collects sensors/motion @distinctive */
  onAccelerometerChange(listener: (result: { x: number; y: number; z: number }) => void): void
  /** @collects sensors/motion @source https://uniapp.dcloud.net.cn/api/system/compass.html */
  startCompass(options?: UniOptions): UniPromise<any>
  /** @collects sensors/motion @distinctive @source https://uniapp.dcloud.net.cn/api/system/compass.html */
  onCompassChange(listener: (result: { direction: number; accuracy: any }) => void): void
  /** @collects sensors/motion @source https://uniapp.dcloud.net.cn/api/system/gyroscope.html */
  startGyroscope(options?: UniOptions): UniPromise<any>
  /** @collects sensors/motion @distinctive @source https://uniapp.dcloud.net.cn/api/system/gyroscope.html */
  onGyroscopeChange(listener: (result: { x: number; y: number; z: number }) => void): void
  /** @collects sensors/motion @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.startDeviceMotionListening.html */
  startDeviceMotionListening(options?: UniOptions): UniPromise<any>
  /** @collects sensors/motion @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/motion/wx.onDeviceMotionChange.html */
  onDeviceMotionChange(listener: (result: { alpha: number; beta: number; gamma: number }) => void): void
  /** @collects sensors/motion @permission scope.werun @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.getWeRunData.html */
  getWeRunData(options?: UniOptions): UniPromise<any>
}
