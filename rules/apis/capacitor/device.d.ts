/** @source https://capacitorjs.com/docs/apis/device */
declare module '@capacitor/device' {
  export interface DevicePlugin {
    /** @collects device-id/other */
    getId(): Promise<{ identifier: string; uuid: string }>
    /** @collects device-info */
    getInfo(): Promise<{ name?: string; model: string; platform: string; operatingSystem: string; osVersion: string; manufacturer: string; isVirtual: boolean; memUsed?: number; webViewVersion: string; [key: string]: any }>
    /** @collects device-info */
    getBatteryInfo(): Promise<{ batteryLevel?: number; isCharging?: boolean }>
    /** @collects user-agent */
    getLanguageCode(): Promise<{ value: string }>
    /** @collects user-agent */
    getLanguageTag(): Promise<{ value: string }>
  }
  export const Device: DevicePlugin
}
