/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.enterprise.deviceInfo.d.ts */
declare module '@ohos.enterprise.deviceInfo' {
  namespace deviceInfo {
    /** @collects device-id/serial @permission ohos.permission.ENTERPRISE_GET_DEVICE_INFO */
    function getDeviceSerial(admin: any, callback?: any): Promise<string>
    /** @collects device-info @permission ohos.permission.ENTERPRISE_GET_DEVICE_INFO */
    function getDisplayVersion(admin: any, callback?: any): Promise<string>
    /** @collects device-info @permission ohos.permission.ENTERPRISE_GET_DEVICE_INFO */
    function getDeviceName(admin: any, callback?: any): Promise<string>
  }
  export default deviceInfo
}
/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.enterprise.networkManager.d.ts */
declare module '@ohos.enterprise.networkManager' {
  namespace networkManager {
    /** @collects device-id/mac @permission ohos.permission.ENTERPRISE_GET_NETWORK_INFO */
    function getMac(admin: any, networkInterface: string, callback?: any): Promise<string>
    /** @collects network/ip @permission ohos.permission.ENTERPRISE_GET_NETWORK_INFO */
    function getIpAddress(admin: any, networkInterface: string, callback?: any): Promise<string>
    /** @collects network/ip @permission ohos.permission.ENTERPRISE_MANAGE_NETWORK */
    function getIpAddressSync(admin: any, networkInterface: string): string
    function isNetworkInterfaceDisabledSync(admin: any, networkInterface: string): boolean
  }
  export default networkManager
}
declare module '@kit.MDMKit' {
  export { default as deviceInfo } from '@ohos.enterprise.deviceInfo'
  export { default as networkManager } from '@ohos.enterprise.networkManager'
}
