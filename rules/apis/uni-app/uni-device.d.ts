/** @source https://uniapp.dcloud.net.cn/api/system/info.html */
interface Uni {
  /** @collects device-info */
  getSystemInfo(options?: UniOptions<UniSystemInfo>): UniPromise<UniSystemInfo>
  /** @collects device-info */
  getSystemInfoSync(): UniSystemInfo
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoAsync.html */
  getSystemInfoAsync(options?: UniOptions<UniSystemInfo>): UniPromise<UniSystemInfo>
  /** @collects device-info @source https://uniapp.dcloud.net.cn/api/system/getDeviceInfo.html */
  getDeviceInfo(): UniSystemInfo
  getAppBaseInfo(): UniAppBaseInfo
  /** @checks @source https://uniapp.dcloud.net.cn/api/system/getsystemsetting.html */
  getSystemSetting(): any
  /** @checks @source https://uniapp.dcloud.net.cn/api/system/getappauthorizesetting.html */
  getAppAuthorizeSetting(): any
  /** @collects device-info @source https://uniapp.dcloud.net.cn/api/system/batteryInfo.html */
  getBatteryInfo(options?: UniOptions): UniPromise<any>
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.getBatteryInfoSync.html */
  getBatteryInfoSync(): any
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/device/battery/wx.onBatteryInfoChange.html */
  onBatteryInfoChange(listener: (result: any) => void): void
  /** @collects device-info @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceBenchmarkInfo.html */
  getDeviceBenchmarkInfo(options?: UniOptions): UniPromise<any>
  /** @collects user-agent @source https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getRendererUserAgent.html */
  getRendererUserAgent(options?: UniOptions): Promise<string>
  /** @collects clipboard/read @source https://uniapp.dcloud.net.cn/api/system/clipboard.html */
  getClipboardData(options?: UniOptions<{ data: string }>): UniPromise<{ data: string }>
  /** @writes clipboard/read @source https://uniapp.dcloud.net.cn/api/system/clipboard.html */
  setClipboardData(options: UniOptions): UniPromise<any>
}
/** Layout, the names of the platform and of the system, the app's and the framework's own versions stay untagged. */
interface UniSystemInfo {
  /** @collects device-id/other @note the App on Android takes IMEI or MAC where it may, else a random id */
  deviceId: string
  /** @collects device-id/other @note given by the App's runtime beside the documented `deviceId` */
  uuid: string
  /** @collects device-info */
  brand: string
  /** @collects device-info */
  model: string
  /** @collects device-info */
  system: string
  /** @collects device-info */
  deviceBrand: string
  /** @collects device-info */
  deviceModel: string
  /** @collects device-info */
  osVersion: string
  /** @collects device-info */
  osAndroidAPILevel: number
  /** @collects device-info */
  romName: string
  /** @collects device-info */
  romVersion: string
  /** @collects device-info */
  benchmarkLevel: number
  /** @collects device-info */
  batteryLevel: number
  /** @collects device-info */
  currentBattery: string
  /** @collects device-info */
  storage: string
  /** @collects user-agent */
  ua: string
  /** @collects user-agent */
  browserName: string
  /** @collects user-agent */
  browserVersion: string
  /** @collects user-agent */
  language: string
  /** @collects user-agent */
  osLanguage: string
  /** @collects user-agent */
  hostLanguage: string
  /** @collects location @note Baidu: the last known place */
  cacheLocation: any
  [key: string]: any
}
/** @source https://uniapp.dcloud.net.cn/api/system/getAppBaseInfo.html */
interface UniAppBaseInfo {
  /** @collects user-agent */
  language: string
  /** @collects user-agent */
  hostLanguage: string
  [key: string]: any
}
