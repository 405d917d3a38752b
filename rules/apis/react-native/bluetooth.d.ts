/** @source https://dotintent.github.io/react-native-ble-plx/ */
declare module 'react-native-ble-plx' {
  interface BlePlxDevice { id: string; name: string | null; rssi: number | null; localName: string | null; serviceUUIDs: string[] | null; manufacturerData: string | null; connect(options?: any): Promise<BlePlxDevice>; [other: string]: any }
  export class BleManager {
    constructor(options?: any)
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN @distinctive */
    startDeviceScan(services: string[] | null, options: any, listener: (error: any, device: BlePlxDevice | null) => void): any
    stopDeviceScan(): any
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT */
    devices(ids: string[]): Promise<BlePlxDevice[]>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT */
    connectedDevices(services: string[]): Promise<BlePlxDevice[]>
    /** @checks bluetooth */
    state(): Promise<string>
    /** @checks bluetooth */
    onStateChange(listener: (state: string) => void, emitCurrent?: boolean): { remove(): void }
    connectToDevice(id: string, options?: any): Promise<BlePlxDevice>
    destroy(): any
  }
}
/** @source https://innoveit.github.io/react-native-ble-manager/ */
declare module 'react-native-ble-manager' {
  interface BleManagerPeripheral { id: string; name?: string; rssi: number; advertising: any; [other: string]: any }
  const BleManager: {
    start(options?: any): Promise<void>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
    scan(...options: any[]): Promise<void>
    /** @picks bluetooth @os android */
    companionScan(services: string[], options?: any): Promise<BleManagerPeripheral | null>
    /** @collects bluetooth */
    onDiscoverPeripheral(callback: (peripheral: BleManagerPeripheral) => void): { remove(): void }
    /** @collects bluetooth */
    getDiscoveredPeripherals(): Promise<BleManagerPeripheral[]>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT */
    getConnectedPeripherals(services?: string[]): Promise<BleManagerPeripheral[]>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT @distinctive */
    getBondedPeripherals(): Promise<BleManagerPeripheral[]>
    /** @collects bluetooth @os android */
    getAssociatedPeripherals(): Promise<BleManagerPeripheral[]>
    /** @checks bluetooth */
    checkState(): any
    stopScan(): Promise<void>
    connect(id: string, options?: any): Promise<void>
    enableBluetooth(): Promise<void>
    [other: string]: any
  }
  export default BleManager
}
/** @source https://kenjdavidson.com/react-native-bluetooth-classic/ */
declare module 'react-native-bluetooth-classic' {
  interface BtClassicDevice { name: string; address: string; id: string; bonded?: boolean; [other: string]: any }
  const RNBluetoothClassic: {
    /** @checks bluetooth */
    isBluetoothAvailable(): Promise<boolean>
    /** @checks bluetooth */
    isBluetoothEnabled(): Promise<boolean>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT */
    getBondedDevices(): Promise<BtClassicDevice[]>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT */
    getConnectedDevices(): Promise<BtClassicDevice[]>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
    startDiscovery(): Promise<BtClassicDevice[]>
    /** @collects bluetooth */
    onDeviceDiscovered(listener: (event: { device: BtClassicDevice; [other: string]: any }) => void): { remove(): void }
    requestBluetoothEnabled(): Promise<boolean>
    cancelDiscovery(): Promise<boolean>
    connectToDevice(address: string, options?: any): Promise<BtClassicDevice>
    [other: string]: any
  }
  export default RNBluetoothClassic
}
