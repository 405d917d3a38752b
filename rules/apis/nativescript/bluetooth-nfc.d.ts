/** @source https://github.com/EddyVerbruggen/nativescript-bluetooth */
declare module 'nativescript-bluetooth' {
  /** @collects bluetooth @permission android.permission.ACCESS_FINE_LOCATION NSBluetoothAlwaysUsageDescription */
  export function startScanning(options: any): Promise<any>
  /** @checks bluetooth */
  export function isBluetoothEnabled(): Promise<boolean>
  /** @checks location */
  export function hasCoarseLocationPermission(): Promise<boolean>
  /** @requests location @permission android.permission.ACCESS_COARSE_LOCATION */
  export function requestCoarseLocationPermission(): Promise<any>
  export function stopScanning(): Promise<any>
  export function connect(options: any): Promise<any>
  export function read(options: any): Promise<any>
  export function write(options: any): Promise<any>
  export function enable(): Promise<boolean>
}
/** @source https://github.com/nativescript-community/ble */
declare module '@nativescript-community/ble' {
  export class Bluetooth {
    constructor(options?: any)
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN NSBluetoothAlwaysUsageDescription */
    startScanning(options: any): Promise<void>
    /** @checks bluetooth */
    isBluetoothEnabled(): Promise<boolean>
    /** @checks location */
    isGPSEnabled(): Promise<boolean>
    /** @checks location */
    hasLocationPermission(): Promise<boolean>
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    requestLocationPermission(): Promise<any>
    stopScanning(): Promise<any>
    connect(options: any): Promise<any>
    read(options: any): Promise<any>
    write(options: any): Promise<any>
  }
  export function getBluetoothInstance(): Bluetooth
}
/** @source https://github.com/EddyVerbruggen/nativescript-nfc */
declare module 'nativescript-nfc' {
  export class Nfc {
    /** @collects nfc @permission android.permission.NFC NFCReaderUsageDescription @distinctive */
    setOnTagDiscoveredListener(callback: ((data: any) => void) | null): Promise<any>
    /** @collects nfc @permission android.permission.NFC NFCReaderUsageDescription @distinctive */
    setOnNdefDiscoveredListener(callback: ((data: any) => void) | null, options?: any): Promise<any>
    /** @checks nfc */
    available(): Promise<boolean>
    /** @checks nfc */
    enabled(): Promise<boolean>
    /** @writes nfc */
    writeTag(options: any): Promise<any>
    /** @writes nfc */
    eraseTag(): Promise<any>
  }
}
