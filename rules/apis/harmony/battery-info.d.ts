/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.batteryInfo.d.ts */
declare module '@ohos.batteryInfo' {
  namespace batteryInfo {
    /** @collects device-info */
    const batterySOC: number
    /** @collects device-info */
    const chargingStatus: any
    /** @collects device-info */
    const healthStatus: any
    /** @collects device-info */
    const pluggedType: any
    /** @collects device-info */
    const voltage: number
    /** @collects device-info */
    const technology: string
    /** @collects device-info */
    const batteryTemperature: number
    /** @collects device-info */
    const batteryCapacityLevel: any
    /** @collects device-info */
    const nowCurrent: number
    const isBatteryPresent: boolean
  }
  export default batteryInfo
}
declare module '@system.battery' {
  class Battery {
    /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.battery.d.ts */
    static getStatus(options?: { success?: (data: { charging: boolean; level: number }) => void; [key: string]: any }): void
  }
  export default Battery
}
declare module '@kit.BasicServicesKit' {
  export { default as batteryInfo } from '@ohos.batteryInfo'
  export { default as Battery } from '@system.battery'
}
