/** @source https://github.com/Cap-go/capacitor-wifi */
declare module '@capgo/capacitor-wifi' {
  export const CapacitorWifi: {
    /** @collects network/wifi */
    getAvailableNetworks(): Promise<{ networks: any[] }>
    /** @collects network/wifi */
    startScan(): Promise<void>
    /** @collects network/wifi */
    getSsid(): Promise<{ ssid: string }>
    /** @collects network/wifi */
    getRssi(): Promise<{ rssi: number }>
    /** @collects network/wifi */
    getWifiInfo(): Promise<{ ssid: string; bssid: string; ip: string; [key: string]: any }>
    /** @collects network/ip */
    getIpAddress(): Promise<{ ipAddress: string }>
    /** @checks network/wifi */
    isEnabled(): Promise<{ enabled: boolean }>
    /** @checks location */
    checkPermissions(): Promise<{ location: string }>
    /** @requests location */
    requestPermissions(options?: any): Promise<{ location: string }>
    connect(options: any): Promise<void>
    [method: string]: any
  }
}
