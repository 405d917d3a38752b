/** @source https://github.com/mrousavy/react-native-tracking-transparency */
declare module 'react-native-tracking-transparency' {
  /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
  export function requestTrackingPermission(): Promise<string>
  /** @checks advertising @os ios */
  export function getTrackingStatus(): Promise<string>
}
/** @source https://github.com/sparkfabrik/sparkfabrik-react-native-idfa-aaid */
declare module '@sparkfabrik/react-native-idfa-aaid' {
  const ReactNativeIdfaAaid: {
    /** @collects device-id/idfa */
    getAdvertisingInfo(): Promise<{ id: string | null; isAdTrackingLimited: boolean }>
    /** @collects device-id/idfa @requests advertising @permission NSUserTrackingUsageDescription */
    getAdvertisingInfoAndCheckAuthorization(check: true): Promise<{ id: string | null; isAdTrackingLimited: boolean }>
    /** @collects device-id/idfa */
    getAdvertisingInfoAndCheckAuthorization(check: boolean): Promise<{ id: string | null; isAdTrackingLimited: boolean }>
  }
  export default ReactNativeIdfaAaid
}
/** @source https://www.npmjs.com/package/react-native-idfa-aaid */
declare module 'react-native-idfa-aaid' {
  /** @collects device-id/idfa @distinctive */
  export function getAdvertisingInfo(): Promise<{ id: string | null; [other: string]: any }>
}
/** @source https://www.npmjs.com/package/react-native-advertising-id */
declare module 'react-native-advertising-id' {
  const RNAdvertisingId: {
    /** @collects device-id/idfa @distinctive */
    getAdvertisingId(): Promise<{ advertisingId: string; isLimitAdTrackingEnabled: boolean }>
  }
  export default RNAdvertisingId
}
/** @source https://www.npmjs.com/package/react-native-idfa */
declare module 'react-native-idfa' {
  export const IDFA: {
    /** @collects device-id/idfa @distinctive */
    getIDFA(): Promise<string>
  }
}
/** @source https://www.npmjs.com/package/react-native-imei */
declare module 'react-native-imei' {
  const IMEI: {
    /** @collects device-id/imei @permission android.permission.READ_PHONE_STATE @os android */
    getImei(): Promise<string[]>
  }
  export default IMEI
}
/** @source https://github.com/lazywei/react-native-device-uuid */
declare module 'react-native-device-uuid' {
  const DeviceUUID: {
    /** @collects device-id/other @os ios @note kept in the keychain */
    getUUID(): Promise<string>
  }
  export = DeviceUUID
}
