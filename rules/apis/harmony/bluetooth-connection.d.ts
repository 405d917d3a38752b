/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bluetooth.connection.d.ts */
declare module '@ohos.bluetooth.connection' {
  namespace connection {
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function getLocalName(): string
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH @distinctive */
    function getPairedDevices(): string[]
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function getRemoteDeviceName(deviceId: string, alias?: boolean): string
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function getRemoteDeviceClass(deviceId: string): any
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function getRemoteDeviceBatteryInfo(deviceId: string): Promise<any>
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH @distinctive */
    function startBluetoothDiscovery(): void
    function stopBluetoothDiscovery(): void
    /** @checks bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function isBluetoothDiscovering(): boolean
    /** @checks bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function getPairState(deviceId: string): any
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function on(type: 'bluetoothDeviceFind' | 'discoveryResult', callback: any): void
    function on(type: string, callback: any): void
    function off(type: string, callback?: any): void
    function pairDevice(deviceId: any, callback?: any): Promise<void>
  }
  export default connection
}
