/** @source https://developer.mozilla.org/en-US/docs/Web/API/Bluetooth */
interface Navigator {
  readonly bluetooth: {
    /** @collects bluetooth */
    requestDevice(options?: any): Promise<any>
    /** @collects bluetooth */
    getDevices(): Promise<any[]>
    /** @collects bluetooth */
    requestLEScan(options?: any): Promise<any>
    /** @checks bluetooth */
    getAvailability(): Promise<boolean>
  }
}
declare var navigator: Navigator
