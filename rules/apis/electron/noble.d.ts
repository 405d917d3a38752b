/** @source https://github.com/abandonware/noble */
declare module '@abandonware/noble' {
  interface NoblePeripheral { id: string; uuid: string; address: string; rssi: number; advertisement: any; connectAsync(): Promise<void>; connect(callback?: any): void; [other: string]: any }
  interface Noble {
    /** @collects bluetooth */
    startScanning(...values: any[]): void
    /** @collects bluetooth */
    startScanningAsync(...values: any[]): Promise<void>
    stopScanning(...values: any[]): void
    stopScanningAsync(): Promise<void>
    /** @collects bluetooth */
    on(event: 'discover', listener: (peripheral: NoblePeripheral) => void): any
    on(event: any, listener: (...values: any[]) => void): any
    /** @collects bluetooth */
    once(event: 'discover', listener: (peripheral: NoblePeripheral) => void): any
    once(event: any, listener: (...values: any[]) => void): any
    [other: string]: any
  }
  const noble: Noble
  export = noble
}
/** @source https://github.com/noble/noble */
declare module 'noble' {
  const noble: typeof import('@abandonware/noble')
  export = noble
}
/** @source https://github.com/stoprocent/noble */
declare module '@stoprocent/noble' {
  const noble: typeof import('@abandonware/noble')
  export = noble
}
