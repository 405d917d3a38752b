/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.device.d.ts */
declare module '@system.device' {
  export interface DeviceResponse {
    brand: string; manufacturer: string; model: string; product: string; windowWidth: number; windowHeight: number; apiVersion: number; deviceType: string
    /** @collects user-agent */
    language: string
    /** @collects user-agent */
    region: string
    [key: string]: any
  }
  class Device {
    /** @collects device-info */
    static getInfo(options?: { success?: (data: DeviceResponse) => void; [key: string]: any }): void
  }
  export default Device
}
declare module '@kit.BasicServicesKit' {
  export { default as Device, DeviceResponse } from '@system.device'
}
