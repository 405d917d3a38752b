/** @source https://developer.android.com/reference/android/net/wifi/WifiManager */
declare namespace android.net.wifi {
  class WifiManager extends java.lang.Object {
    static class: java.lang.Class<WifiManager>
    getConnectionInfo(): WifiInfo
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    getScanResults(): any
    /** @collects network/wifi @permission android.permission.CHANGE_WIFI_STATE */
    startScan(): boolean
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    getConfiguredNetworks(): any
    /** @collects network/ip @distinctive */
    getDhcpInfo(): any
    /** @checks network/wifi */
    isWifiEnabled(): boolean
    /** @checks network/wifi */
    getWifiState(): number
    setWifiEnabled(enabled: boolean): boolean
  }
  /** @source https://developer.android.com/reference/android/net/wifi/WifiInfo */
  class WifiInfo extends java.lang.Object {
    static class: java.lang.Class<WifiInfo>
    /** @collects device-id/mac */
    getMacAddress(): string
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    getSSID(): string
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    getBSSID(): string
    /** @collects network/ip */
    getIpAddress(): number
    getRssi(): number
    getLinkSpeed(): number
  }
}
/** @source https://developer.android.com/reference/android/net/ConnectivityManager */
declare namespace android.net {
  class ConnectivityManager extends java.lang.Object {
    static class: java.lang.Class<ConnectivityManager>
    static TYPE_WIFI: number
    static TYPE_MOBILE: number
    /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE @distinctive */
    getActiveNetworkInfo(): any
    /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE */
    getNetworkInfo(network: any): any
    /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE */
    getAllNetworkInfo(): any
    /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE */
    getNetworkCapabilities(network: any): any
    /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE */
    registerNetworkCallback(request: any, callback: any, handler?: any): void
    /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE */
    registerDefaultNetworkCallback(callback: any, handler?: any): void
    /** @collects network/ip @permission android.permission.ACCESS_NETWORK_STATE */
    getLinkProperties(network: any): any
    getActiveNetwork(): any
    isActiveNetworkMetered(): boolean
  }
}
/** @source https://developer.android.com/reference/java/net/NetworkInterface */
declare namespace java.net {
  class NetworkInterface extends java.lang.Object {
    static class: java.lang.Class<NetworkInterface>
    static getNetworkInterfaces(): java.util.Enumeration<NetworkInterface>
    static getByName(name: string): NetworkInterface
    static getByInetAddress(address: any): NetworkInterface
    /** @collects device-id/mac @distinctive */
    getHardwareAddress(): any
    /** @collects network/ip */
    getInetAddresses(): java.util.Enumeration<any>
    getName(): string
    isUp(): boolean
    isLoopback(): boolean
  }
}
interface AndroidClasses extends NativeBridge {
  'android.net.wifi.WifiManager': typeof android.net.wifi.WifiManager
  'android.net.wifi.WifiInfo': typeof android.net.wifi.WifiInfo
  'android.net.ConnectivityManager': typeof android.net.ConnectivityManager
  'java.net.NetworkInterface': typeof java.net.NetworkInterface
}
