/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.wifi.d.ts */
declare module '@ohos.wifi' {
  namespace wifi {
    type WifiLinkedInfo = OhosWifiLinkedInfo
    type WifiScanInfo = OhosWifiScanInfo
    /** @checks network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function isWifiActive(): boolean
    /** @checks network/state @permission ohos.permission.GET_WIFI_INFO */
    function isConnected(): boolean
    /** @collects network/wifi @permission ohos.permission.SET_WIFI_INFO ohos.permission.LOCATION */
    function scan(): boolean
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO ohos.permission.LOCATION */
    function getScanInfos(callback: OhosAsyncCallback<OhosWifiScanInfo[]>): void
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO ohos.permission.LOCATION */
    function getScanInfos(): Promise<OhosWifiScanInfo[]>
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getLinkedInfo(callback: OhosAsyncCallback<OhosWifiLinkedInfo>): void
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getLinkedInfo(): Promise<OhosWifiLinkedInfo>
    /** @collects device-id/mac @permission ohos.permission.GET_WIFI_LOCAL_MAC ohos.permission.GET_WIFI_INFO */
    function getDeviceMacAddress(): string[]
    /** @collects network/ip @permission ohos.permission.GET_WIFI_INFO */
    function getIpInfo(): any
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO ohos.permission.LOCATION */
    function getP2pPeerDevices(callback?: any): Promise<any[]>
    function getSignalLevel(rssi: number, band: number): number
    function on(type: string, callback: any): void
    function off(type: string, callback?: any): void
  }
  export default wifi
}
declare module '@kit.ConnectivityKit' {
  export { default as wifi } from '@ohos.wifi'
}
