/** @source https://uniapp.dcloud.net.cn/api/system/network.html */
interface Uni {
  /** @collects network/state */
  getNetworkType(options?: UniOptions): UniPromise<any>
  /** @collects network/state */
  onNetworkStatusChange(listener: (result: { isConnected: boolean; networkType: string }) => void): void
  /** @collects network/state @source https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkWeakChange.html */
  onNetworkWeakChange(listener: (result: { weakNet: boolean; networkType: string }) => void): void
  /** @collects network/ip @source https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getLocalIPAddress.html */
  getLocalIPAddress(options?: UniOptions): UniPromise<any>
  /** @collects network/wifi @distinctive @source https://uniapp.dcloud.net.cn/api/system/wifi.html */
  getConnectedWifi(options?: UniOptions<{ wifi: any }>): UniPromise<{ wifi: any }>
  /** @collects network/wifi @source https://uniapp.dcloud.net.cn/api/system/wifi.html */
  getWifiList(options?: UniOptions): UniPromise<any>
  /** @collects network/wifi @distinctive @source https://uniapp.dcloud.net.cn/api/system/wifi.html */
  onGetWifiList(listener: (result: { wifiList: any[] }) => void): void
  /** @collects network/wifi @source https://uniapp.dcloud.net.cn/api/system/wifi.html */
  onWifiConnected(listener: (result: { wifi: any }) => void): void
  /** @collects network/wifi @distinctive @source https://uniapp.dcloud.net.cn/api/system/wifi.html */
  onWifiConnectedWithPartialInfo(listener: (result: { wifi: any }) => void): void
}
