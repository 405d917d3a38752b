/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.net.ethernet.d.ts */
declare module '@ohos.net.ethernet' {
  namespace ethernet {
    /** @collects device-id/mac @permission ohos.permission.GET_ETHERNET_LOCAL_MAC */
    function getMacAddress(): Promise<any[]>
    /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO */
    function getIfaceConfig(iface: string, callback?: any): Promise<any>
    function isIfaceActive(...rest: any[]): Promise<number>
  }
  export default ethernet
}
declare module '@kit.NetworkKit' {
  export { default as ethernet } from '@ohos.net.ethernet'
}
