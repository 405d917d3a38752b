/** @source https://github.com/LedgerHQ/ledger-live/tree/develop/libs/ledgerjs/packages/react-native-hw-transport-ble */
declare module '@ledgerhq/react-native-hw-transport-ble' {
  export default class BleTransport {
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
    static listen(...values: any[]): any
    /** @checks bluetooth */
    static observeState(...values: any[]): any
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN @note opens the first device in reach */
    static create(...values: any[]): Promise<any>
    static open(...values: any[]): Promise<any>
    static disconnectDevice(...values: any[]): Promise<void>
    [other: string]: any
  }
}
/** @source https://github.com/helium/react-native-helium */
declare module '@helium/react-native-sdk' {
  interface HeliumHotspotBle {
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
    startScan(...values: any[]): Promise<void>
    stopScan(): void
    scannedDevices: any[]
    connect(...values: any[]): Promise<any>
    [other: string]: any
  }
  /** @holds */
  export function useHotspotBle(): HeliumHotspotBle
}
