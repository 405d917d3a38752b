/** @source https://github.com/salbahra/cordova-plugin-networkinterface */
interface CordovaNetworkInterface {
  /** @collects network/ip @distinctive */
  getWiFiIPAddress(success?: (info: { ip: string; subnet: string }) => void, failure?: any): any
  /** @collects network/ip @distinctive */
  getCarrierIPAddress(success?: (info: { ip: string; subnet: string }) => void, failure?: any): any
}
declare var networkinterface: CordovaNetworkInterface & { [member: string]: any }
/** @source https://github.com/tripflex/WifiWizard2 */
interface CordovaWifiWizard {
  /** @collects network/wifi */
  scan(options?: any): Promise<any[]>
  /** @collects network/wifi */
  startScan(): Promise<any>
  /** @collects network/wifi */
  getScanResults(options?: any): Promise<any[]>
  /** @collects network/wifi */
  listNetworks(): Promise<any[]>
  /** @collects network/wifi @distinctive */
  getConnectedSSID(): Promise<string>
  /** @collects network/wifi @distinctive */
  getConnectedBSSID(): Promise<string>
  /** @collects network/ip */
  getWifiIP(): Promise<string>
  /** @collects network/ip */
  getWifiIPInfo(): Promise<any>
  /** @collects network/ip */
  getWifiRouterIP(): Promise<string>
  /** @checks network/wifi */
  isWifiEnabled(): Promise<any>
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
  requestPermission(): Promise<any>
  connect(...args: any[]): Promise<any>
  disconnect(ssid?: any): Promise<any>
}
declare var WifiWizard2: CordovaWifiWizard & { [member: string]: any }
