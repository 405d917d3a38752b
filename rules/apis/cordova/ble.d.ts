/** @source https://github.com/don/cordova-plugin-ble-central */
interface CordovaBle {
  /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
  scan(services: any, seconds: any, success?: (device: any) => void, failure?: any): any
  /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
  startScan(services: any, success?: (device: any) => void, failure?: any): any
  /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN @distinctive */
  startScanWithOptions(services: any, options: any, success?: (device: any) => void, failure?: any): any
  /** @collects bluetooth */
  list(success?: (devices: any[]) => void, failure?: any): any
  /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT */
  bondedDevices(success?: (devices: any[]) => void, failure?: any): any
  /** @collects bluetooth */
  connectedPeripheralsWithServices(services: any, success?: (devices: any[]) => void, failure?: any): any
  /** @collects bluetooth */
  peripheralsWithIdentifiers(ids: any, success?: (devices: any[]) => void, failure?: any): any
  /** @checks bluetooth */
  isEnabled(success?: any, failure?: any): any
  /** @checks location */
  isLocationEnabled(success?: any, failure?: any): any
  connect(id: string, success?: any, failure?: any): any
  stopScan(success?: any, failure?: any): any
}
declare var ble: CordovaBle & { withPromises: CordovaBle; [member: string]: any }
