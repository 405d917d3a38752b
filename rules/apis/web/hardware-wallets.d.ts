/** @source https://github.com/LedgerHQ/ledger-live/tree/develop/libs/ledgerjs/packages/hw-transport-web-ble */
declare module '@ledgerhq/hw-transport-web-ble' {
  export default class BluetoothTransport {
    /** @picks bluetooth */
    static listen(...values: any[]): any
    /** @picks bluetooth */
    static create(...values: any[]): Promise<any>
    /** @checks bluetooth */
    static observeAvailability(...values: any[]): any
    static open(...values: any[]): Promise<any>
    [other: string]: any
  }
}
