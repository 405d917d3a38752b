/** @source https://github.com/capacitor-community/bluetooth-le */
declare module '@capacitor-community/bluetooth-le' {
  export interface BleDevice { deviceId: string; name?: string; uuids?: string[] }
  export interface ScanResult { device: BleDevice; localName?: string; rssi?: number; txPower?: number; manufacturerData?: any; serviceData?: any; uuids?: string[]; rawAdvertisement?: any }
  export const BleClient: {
    /** @requests bluetooth @note asks for the Bluetooth permissions where they are missing */
    initialize(options?: any): Promise<void>
    /** @checks bluetooth */
    isEnabled(): Promise<boolean>
    /** @checks location */
    isLocationEnabled(): Promise<boolean>
    /** @collects bluetooth */
    requestDevice(options?: any): Promise<BleDevice>
    /** @collects bluetooth @distinctive */
    requestLEScan(options: any, callback: (result: ScanResult) => void): Promise<void>
    /** @collects bluetooth */
    getDevices(ids: string[]): Promise<BleDevice[]>
    /** @collects bluetooth */
    getBondedDevices(): Promise<BleDevice[]>
    /** @collects bluetooth */
    getConnectedDevices(services: string[]): Promise<BleDevice[]>
    connect(id: string, onDisconnect?: (id: string) => void, options?: any): Promise<void>
    [method: string]: any
  }
}
