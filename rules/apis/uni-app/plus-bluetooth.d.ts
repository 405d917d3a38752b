/** @source https://www.html5plus.org/doc/zh_cn/bluetooth.html */
declare var plus: Plus
interface Plus {
  bluetooth: {
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN android.permission.ACCESS_FINE_LOCATION @distinctive */
    startBluetoothDevicesDiscovery(options: any): void
    /** @collects bluetooth @distinctive */
    onBluetoothDeviceFound(listener: (result: any) => void): void
    /** @collects bluetooth @distinctive */
    getBluetoothDevices(options: any): void
    /** @collects bluetooth @distinctive */
    getConnectedBluetoothDevices(options: any): void
    /** @checks bluetooth */
    getBluetoothAdapterState(options: any): void
    [key: string]: any
  }
  /** @source https://www.html5plus.org/doc/zh_cn/ibeacon.html */
  ibeacon: {
    /** @collects bluetooth @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    startBeaconDiscovery(options: any): void
    /** @collects bluetooth */
    getBeacons(options: any): void
    /** @collects bluetooth @distinctive */
    onBeaconUpdate(listener: (result: any) => void): void
    [key: string]: any
  }
}
