/** @source https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getNetworkType.html */
interface Wx {
  /** @collects network/state */
  getNetworkType(options?: WxOptions): Promise<any>
  /** @collects network/state @source https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkStatusChange.html */
  onNetworkStatusChange(listener: (result: { isConnected: boolean; networkType: string }) => void): void
  /** @collects network/state @source https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkWeakChange.html */
  onNetworkWeakChange(listener: (result: { weakNet: boolean; networkType: string }) => void): void
  /** @collects network/ip @source https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getLocalIPAddress.html */
  getLocalIPAddress(options?: WxOptions): Promise<any>
  /** @collects network/wifi @source https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.getWifiList.html */
  getWifiList(options?: WxOptions): Promise<any>
  /** @collects network/wifi @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onGetWifiList.html */
  onGetWifiList(listener: (result: { wifiList: any[] }) => void): void
  /** @collects network/wifi @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.getConnectedWifi.html */
  getConnectedWifi(options?: WxOptions<{ wifi: any }>): Promise<{ wifi: any }>
  /** @collects network/wifi @source https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onWifiConnected.html */
  onWifiConnected(listener: (result: { wifi: any }) => void): void
  /** @collects network/wifi @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/wifi/wx.onWifiConnectedWithPartialInfo.html */
  onWifiConnectedWithPartialInfo(listener: (result: { wifi: any }) => void): void
  /** @collects bluetooth @permission scope.bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.openBluetoothAdapter.html */
  openBluetoothAdapter(options?: WxOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.startBluetoothDevicesDiscovery.html */
  startBluetoothDevicesDiscovery(options?: WxOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.onBluetoothDeviceFound.html */
  onBluetoothDeviceFound(listener: (result: { devices: any[] }) => void): void
  /** @collects bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getBluetoothDevices.html */
  getBluetoothDevices(options?: WxOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getConnectedBluetoothDevices.html */
  getConnectedBluetoothDevices(options: WxOptions): Promise<any>
  /** @checks bluetooth @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.getBluetoothAdapterState.html */
  getBluetoothAdapterState(options?: WxOptions): Promise<any>
  /** @collects bluetooth @permission scope.bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/wx.createBLEPeripheralServer.html */
  createBLEPeripheralServer(options?: WxOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.startBeaconDiscovery.html */
  startBeaconDiscovery(options: WxOptions): Promise<any>
  /** @collects bluetooth @source https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.getBeacons.html */
  getBeacons(options?: WxOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/ibeacon/wx.onBeaconUpdate.html */
  onBeaconUpdate(listener: (result: { beacons: any[] }) => void): void
  /** @checks nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.getHCEState.html */
  getHCEState(options?: WxOptions): Promise<any>
  /** @collects nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.startHCE.html */
  startHCE(options: WxOptions): Promise<any>
  getNFCAdapter(): WxNFCAdapter
}
interface WxNFCAdapter {
  /** @collects nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.startDiscovery.html */
  startDiscovery(options?: WxOptions): Promise<any>
  /** @collects nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.onDiscovered.html */
  onDiscovered(listener: (result: any) => void): void
  [key: string]: any
}
