/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bluetooth.ble.d.ts */
declare module '@ohos.bluetooth.ble' {
  namespace ble {
    interface ScanResult { deviceId: string; rssi: number; data: any; deviceName: string; connectable: boolean }
    interface ScanReport { reportType: any; scanResult: ScanResult[] }
    function createGattServer(): any
    function createGattClientDevice(deviceId: string, setting?: any): GattClientDevice
    function createBleScanner(): BleScanner
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function getConnectedBLEDevices(profile?: any): string[]
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH @distinctive */
    function startBLEScan(filters: any, options?: any): void
    function stopBLEScan(): void
    function startAdvertising(...rest: any[]): Promise<number>
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function on(type: 'BLEDeviceFind', callback: OhosCallback<ScanResult[]>): void
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function on(type: 'BLEDeviceFind', callback: any): void
    function on(type: string, callback: any): void
    function off(type: string, callback?: any): void
    interface BleScanner {
      /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
      startScan(filters: any, options?: any): Promise<void>
      stopScan(): Promise<void>
      /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
      on(type: 'BLEDeviceFind', callback: OhosCallback<ScanReport>): void
      off(type: string, callback?: any): void
    }
    interface GattClientDevice {
      connect(): void
      disconnect(): void
      close(): void
      /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
      getDeviceName(callback: OhosAsyncCallback<string>): void
      /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
      getDeviceName(): Promise<string>
      getServices(callback?: any): Promise<any[]>
      readCharacteristicValue(characteristic: any, callback?: any): Promise<any>
      on(type: string, callback: any): void
      off(type: string, callback?: any): void
      [key: string]: any
    }
  }
  export default ble
}
declare module '@kit.ConnectivityKit' {
  export { default as ble } from '@ohos.bluetooth.ble'
}
