/** @source https://github.com/pbakondy/cordova-plugin-sim */
interface WindowPlugins {
  sim: {
    /** @collects carrier @note with permission also the phone number and SIM serial */
    getSimInfo(success: (info: CordovaSimInfo) => void, failure?: any): void
    /** @checks carrier */
    hasReadPermission(success: (granted: boolean) => void, failure?: any): void
    /** @requests carrier @permission android.permission.READ_PHONE_STATE */
    requestReadPermission(success?: any, failure?: any): void
  }
  /** @source https://github.com/Paldom/UniqueDeviceID */
  uniqueDeviceID: {
    /** @collects device-id/other */
    get(success: (id: string) => void, failure?: any): void
  }
}
interface CordovaSimInfo {
  carrierName: string
  countryCode: string
  mcc: string
  mnc: string
  /** @collects account */
  phoneNumber: string
  /** @collects device-id/imei */
  deviceId: string
  /** @collects device-id/iccid */
  simSerialNumber: string
  /** @collects device-id/imsi */
  subscriberId: string
  [key: string]: any
}
interface CordovaPlugins {
  /** @source https://github.com/hygieiasoft/cordova-plugin-uid */
  uid: {
    /** @collects device-id/other */
    readonly UUID: string
    /** @collects device-id/imei */
    readonly IMEI: string
    /** @collects device-id/imsi */
    readonly IMSI: string
    /** @collects device-id/iccid */
    readonly ICCID: string
    /** @collects device-id/mac */
    readonly MAC: string
  }
  /** @source https://github.com/chemerisuk/cordova-plugin-idfa */
  idfa: {
    /** @collects device-id/idfa @note on Android the advertising id */
    getInfo(): Promise<{ idfa?: string; aaid?: string; trackingLimited?: boolean; trackingPermission?: number }>
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestPermission(): Promise<number>
  }
}
interface Cordova { plugins: CordovaPlugins }
interface Window { plugins: WindowPlugins }
declare var cordova: Cordova
