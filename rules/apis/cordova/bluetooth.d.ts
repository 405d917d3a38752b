/** @source https://github.com/don/BluetoothSerial */
interface CordovaBluetoothSerial {
  /** @collects bluetooth */
  list(success?: (devices: any[]) => void, failure?: any): any
  /** @collects bluetooth @distinctive */
  discoverUnpaired(success?: (devices: any[]) => void, failure?: any): any
  /** @collects bluetooth @distinctive */
  setDeviceDiscoveredListener(listener?: (device: any) => void): any
  /** @checks bluetooth */
  isEnabled(success?: any, failure?: any): any
  connect(address: string, success?: any, failure?: any): any
  write(data: any, success?: any, failure?: any): any
}
declare var bluetoothSerial: CordovaBluetoothSerial & { [member: string]: any }
/** @source https://github.com/MaximBelov/cordova-plugin-bluetooth-classic-serial-port */
declare var bluetoothClassicSerial: CordovaBluetoothSerial & { [member: string]: any }
/** @source https://github.com/randdusing/cordova-plugin-bluetoothle */
interface CordovaBluetoothLe {
  /** @collects bluetooth */
  startScan(...args: any[]): any
  /** @collects bluetooth */
  retrieveConnected(...args: any[]): any
  /** @collects bluetooth */
  getAdapterInfo(...args: any[]): any
  /** @checks bluetooth */
  isEnabled(...args: any[]): any
  /** @checks location */
  hasPermission(...args: any[]): any
  /** @requests location @permission android.permission.ACCESS_COARSE_LOCATION */
  requestPermission(...args: any[]): any
  /** @checks location */
  isLocationEnabled(...args: any[]): any
  /** @checks bluetooth */
  hasPermissionBtScan(...args: any[]): any
  /** @requests bluetooth @permission android.permission.BLUETOOTH_SCAN @distinctive */
  requestPermissionBtScan(...args: any[]): any
  /** @checks bluetooth */
  hasPermissionBtConnect(...args: any[]): any
  /** @requests bluetooth @permission android.permission.BLUETOOTH_CONNECT @distinctive */
  requestPermissionBtConnect(...args: any[]): any
  connect(...args: any[]): any
}
declare var bluetoothle: CordovaBluetoothLe & { [member: string]: any }
