/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bluetoothManager.d.ts */
interface OhosBluetoothOld {
  /** @checks bluetooth */
  getState(): any
  /** @checks bluetooth */
  getBtConnectionState(): any
  /** @collects bluetooth @permission ohos.permission.USE_BLUETOOTH */
  getLocalName(): string
  /** @collects bluetooth @permission ohos.permission.USE_BLUETOOTH @distinctive */
  getPairedDevices(): string[]
  /** @collects bluetooth @permission ohos.permission.USE_BLUETOOTH */
  getRemoteDeviceName(deviceId: string): string
  /** @collects bluetooth @permission ohos.permission.USE_BLUETOOTH */
  getRemoteDeviceClass(deviceId: string): any
  /** @collects bluetooth @permission ohos.permission.DISCOVER_BLUETOOTH ohos.permission.LOCATION @distinctive */
  startBluetoothDiscovery(): any
  /** @collects bluetooth @permission ohos.permission.USE_BLUETOOTH */
  on(type: 'bluetoothDeviceFind', callback: any): void
  on(type: string, ...rest: any[]): void
  BLE: {
    /** @collects bluetooth @permission ohos.permission.USE_BLUETOOTH */
    getConnectedBLEDevices(): string[]
    /** @collects bluetooth @permission ohos.permission.DISCOVER_BLUETOOTH ohos.permission.LOCATION @distinctive */
    startBLEScan(filters: any, options?: any): void
    /** @collects bluetooth @permission ohos.permission.USE_BLUETOOTH */
    on(type: 'BLEDeviceFind', callback: any): void
    [key: string]: any
  }
  [key: string]: any
}
declare module '@ohos.bluetoothManager' {
  const bluetoothManager: OhosBluetoothOld
  export default bluetoothManager
}
declare module '@ohos.bluetooth' {
  const bluetooth: OhosBluetoothOld
  export default bluetooth
}
declare module '@kit.ConnectivityKit' {
  export { default as bluetoothManager } from '@ohos.bluetoothManager'
  export { default as bluetooth } from '@ohos.bluetooth'
}
