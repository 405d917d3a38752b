/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bluetooth.access.d.ts */
declare module '@ohos.bluetooth.access' {
  namespace access {
    /** @checks bluetooth */
    function getState(): any
    /** @checks bluetooth */
    function isBluetoothSupported(): boolean
    /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
    function getPersistentDeviceIds(): string[]
    /** @collects device-id/mac @permission ohos.permission.ACCESS_BLUETOOTH ohos.permission.GET_BLUETOOTH_LOCAL_MAC */
    function getLocalAddress(): string
    function enableBluetooth(): void
    function disableBluetooth(): void
    function on(type: 'stateChange', callback: any): void
  }
  export default access
}
declare module '@kit.ConnectivityKit' {
  export { default as access } from '@ohos.bluetooth.access'
}
