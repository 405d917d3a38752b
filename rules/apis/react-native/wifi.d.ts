/** @source https://github.com/JuanSeBestia/react-native-wifi-reborn */
declare module 'react-native-wifi-reborn' {
  interface WifiRebornEntry { SSID: string; BSSID: string; capabilities: string; frequency: number; level: number; timestamp: number }
  const WifiManager: {
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    getCurrentWifiSSID(): Promise<string>
    /** @collects network/wifi @os android */
    getBSSID(): Promise<string>
    /** @collects network/wifi @os android */
    getCurrentSignalStrength(): Promise<number>
    /** @collects network/wifi @os android */
    getFrequency(): Promise<number>
    /** @collects network/ip @os android */
    getIP(): Promise<string>
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @os android @distinctive */
    loadWifiList(): Promise<WifiRebornEntry[]>
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @os android @distinctive */
    reScanAndLoadWifiList(): Promise<WifiRebornEntry[]>
    /** @checks network/state @os android */
    connectionStatus(): Promise<boolean>
    /** @checks network/state @os android */
    isEnabled(): Promise<boolean>
    connectToProtectedSSID(ssid: string, password: string, wep: boolean, hidden: boolean): Promise<void>
    disconnect(): Promise<boolean>
    [other: string]: any
  }
  export default WifiManager
}
/** @source https://github.com/devstepbcn/react-native-android-wifi */
declare module 'react-native-android-wifi' {
  const wifi: {
    /** @collects network/wifi @os android */
    getSSID(callback: (ssid: string) => void): void
    /** @collects network/wifi @os android */
    getBSSID(callback: (bssid: string) => void): void
    /** @collects network/wifi @os android */
    getCurrentSignalStrength(callback: (level: number) => void): void
    /** @collects network/wifi @os android */
    getFrequency(callback: (frequency: number) => void): void
    /** @collects network/ip @os android */
    getIP(callback: (ip: string) => void): void
    /** @collects network/ip @os android */
    getDhcpServerAddress(callback: (ip: string) => void): void
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @os android @distinctive */
    loadWifiList(success: (networks: string) => void, error: any): void
    /** @collects network/wifi @permission android.permission.ACCESS_FINE_LOCATION @os android @distinctive */
    reScanAndLoadWifiList(success: (networks: string) => void, error: any): void
    findAndConnect(ssid: string, password: string, found: any): void
    [other: string]: any
  }
  export default wifi
}
/** @source https://github.com/pusherman/react-native-network-info */
declare module 'react-native-network-info' {
  export const NetworkInfo: {
    /** @collects network/wifi */
    getSSID(): Promise<string | null>
    /** @collects network/wifi */
    getBSSID(): Promise<string | null>
    /** @collects network/wifi */
    getFrequency(): Promise<number | null>
    /** @collects network/ip */
    getIPAddress(): Promise<string | null>
    /** @collects network/ip */
    getIPV4Address(): Promise<string | null>
    /** @collects network/ip */
    getGatewayIPAddress(): Promise<string | null>
    /** @collects network/ip */
    getBroadcast(): Promise<string | null>
    /** @collects network/ip */
    getSubnet(): Promise<string | null>
  }
}
