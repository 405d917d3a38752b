/** @source https://docs.expo.dev/versions/latest/sdk/tracking-transparency/ */
declare module 'expo-tracking-transparency' {
  interface AskTracking {
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    (): Promise<any>
  }
  interface CheckTracking {
    /** @checks advertising */
    (): Promise<any>
  }
  /** @requests advertising @permission NSUserTrackingUsageDescription @os ios @distinctive */
  export function requestTrackingPermissionsAsync(): Promise<any>
  /** @checks advertising */
  export function getTrackingPermissionsAsync(): Promise<any>
  /** @holds @checks advertising */
  export function useTrackingPermissions(options?: any): [any, AskTracking, CheckTracking]
  /** @collects device-id/idfa @note on Android the advertising id of Google Play services */
  export function getAdvertisingId(): string | null
  export function isAvailable(): boolean
}
