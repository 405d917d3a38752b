/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.wifiManager.d.ts */
interface OhosWifiLinkedInfo {
  ssid: string
  bssid: string
  /** @collects device-id/mac */
  macAddress: string
  /** @collects network/ip */
  ipAddress: number
  rssi: number
  band: number
  [key: string]: any
}
interface OhosWifiScanInfo {
  ssid: string
  bssid: string
  rssi: number
  [key: string]: any
}
declare module '@ohos.wifiManager' {
  namespace wifiManager {
    type WifiLinkedInfo = OhosWifiLinkedInfo
    type WifiScanInfo = OhosWifiScanInfo
    /** @checks network/wifi */
    function isWifiActive(): boolean
    /** @checks network/state @permission ohos.permission.GET_WIFI_INFO */
    function isConnected(): boolean
    /** @collects network/wifi @permission ohos.permission.SET_WIFI_INFO ohos.permission.LOCATION */
    function scan(): void
    /** @collects network/wifi @permission ohos.permission.SET_WIFI_INFO */
    function startScan(): void
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getScanResults(callback: OhosAsyncCallback<OhosWifiScanInfo[]>): void
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getScanResults(): Promise<OhosWifiScanInfo[]>
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getScanResultsSync(): OhosWifiScanInfo[]
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO @distinctive */
    function getScanInfoList(): OhosWifiScanInfo[]
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getLinkedInfo(callback: OhosAsyncCallback<OhosWifiLinkedInfo>): void
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getLinkedInfo(): Promise<OhosWifiLinkedInfo>
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getLinkedInfoSync(): OhosWifiLinkedInfo
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getMultiLinkedInfo(): OhosWifiLinkedInfo[]
    /** @collects device-id/mac @permission ohos.permission.GET_WIFI_LOCAL_MAC ohos.permission.GET_WIFI_INFO @distinctive */
    function getDeviceMacAddress(): string[]
    /** @collects network/ip @permission ohos.permission.GET_WIFI_INFO */
    function getIpInfo(): any
    /** @collects network/ip @permission ohos.permission.GET_WIFI_INFO */
    function getIpv6Info(): any
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO @note networks that the user has saved */
    function getDeviceConfigs(): any[]
    function getCandidateConfigs(): any[]
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getP2pLinkedInfo(callback?: any): Promise<any>
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getCurrentGroup(callback?: any): Promise<any>
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getP2pPeerDevices(callback?: any): Promise<any[]>
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO */
    function getP2pLocalDevice(callback?: any): Promise<any>
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO ohos.permission.GET_WIFI_CONFIG @note name and password of the own hotspot */
    function getHotspotConfig(): any
    /** @collects network/wifi @permission ohos.permission.GET_WIFI_INFO ohos.permission.MANAGE_WIFI_HOTSPOT @note devices at the own hotspot */
    function getStations(): any[]
    function getSignalLevel(rssi: number, band: number): number
    /** @checks network/state @permission ohos.permission.GET_WIFI_INFO */
    function on(type: 'wifiConnectionChange' | 'wifiStateChange', callback: any): void
    function on(type: string, callback: any): void
    function off(type: string, callback?: any): void
  }
  export default wifiManager
}
declare module '@kit.ConnectivityKit' {
  export { default as wifiManager } from '@ohos.wifiManager'
}
