/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.bluetooth.d.ts */
declare module '@system.bluetooth' {
  class Bluetooth {
    /** @collects bluetooth */
    static startBLEScan(options: any): void
    static stopBLEScan(options: any): void
    /** @collects bluetooth */
    static subscribeBLEFound(options: { success: (data: { devices: any[] }) => void; [key: string]: any }): void
    static unsubscribeBLEFound(): void
  }
  export default Bluetooth
}
declare module '@kit.ConnectivityKit' {
  export { default as Bluetooth } from '@system.bluetooth'
}
