/** @source https://uniapp.dcloud.net.cn/api/system/bluetooth.html */
interface Uni {
  /** @collects bluetooth @permission scope.bluetooth android.permission.BLUETOOTH_SCAN */
  openBluetoothAdapter(options?: UniOptions): UniPromise<any>
  /** @collects bluetooth @permission scope.bluetooth android.permission.BLUETOOTH_SCAN android.permission.ACCESS_FINE_LOCATION @distinctive */
  startBluetoothDevicesDiscovery(options?: UniOptions): UniPromise<any>
  /** @collects bluetooth @distinctive */
  onBluetoothDeviceFound(listener: (result: { devices: any[] }) => void): void
  /** @collects bluetooth @distinctive */
  getBluetoothDevices(options?: UniOptions): UniPromise<any>
  /** @collects bluetooth @distinctive */
  getConnectedBluetoothDevices(options: UniOptions): UniPromise<any>
  /** @checks bluetooth */
  getBluetoothAdapterState(options?: UniOptions): UniPromise<any>
  /** @checks bluetooth @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth/wx.isBluetoothDevicePaired.html */
  isBluetoothDevicePaired(options: UniOptions): UniPromise<any>
  /** @collects bluetooth @permission scope.bluetooth @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/device/bluetooth-peripheral/wx.createBLEPeripheralServer.html */
  createBLEPeripheralServer(options?: UniOptions): UniPromise<any>
  /** @collects bluetooth @permission android.permission.ACCESS_FINE_LOCATION @distinctive @source https://uniapp.dcloud.net.cn/api/system/ibeacon.html */
  startBeaconDiscovery(options: UniOptions): UniPromise<any>
  /** @collects bluetooth @source https://uniapp.dcloud.net.cn/api/system/ibeacon.html */
  getBeacons(options?: UniOptions): UniPromise<any>
  /** @collects bluetooth @distinctive @source https://uniapp.dcloud.net.cn/api/system/ibeacon.html */
  onBeaconUpdate(listener: (result: { beacons: any[] }) => void): void
  /** @checks nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.getHCEState.html */
  getHCEState(options?: UniOptions): UniPromise<any>
  /** @collects nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc-hce/wx.startHCE.html */
  startHCE(options: UniOptions): UniPromise<any>
  getNFCAdapter(): UniNFCAdapter
}
interface UniNFCAdapter {
  /** @collects nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.startDiscovery.html */
  startDiscovery(options?: UniOptions): any
  /** @collects nfc @source https://developers.weixin.qq.com/miniprogram/dev/api/device/nfc/NFCAdapter.onDiscovered.html */
  onDiscovered(listener: (result: any) => void): void
  [key: string]: any
}
