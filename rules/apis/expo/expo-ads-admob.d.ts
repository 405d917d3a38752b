/** @source https://docs.expo.dev/versions/v43.0.0/sdk/admob/ */
declare module 'expo-ads-admob' {
  interface AskTracking {
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    (): Promise<any>
  }
  interface CheckTracking {
    /** @checks advertising */
    (): Promise<any>
  }
  interface FullScreenAd {
    /** @collects advertising @note fetches an advertisement */
    requestAdAsync(options?: any): Promise<void>
    setAdUnitID(id: string): Promise<void>
    showAdAsync(): Promise<void>
    dismissAdAsync(): Promise<void>
    getIsReadyAsync(): Promise<boolean>
    addEventListener(type: string, handler: any): void
    [other: string]: any
  }
  export const AdMobInterstitial: FullScreenAd
  export const AdMobRewarded: FullScreenAd
  /** @renders advertising */
  export class AdMobBanner { constructor(props?: any); [other: string]: any }
  /** @renders advertising */
  export class PublisherBanner { constructor(props?: any); [other: string]: any }
  /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
  export function requestPermissionsAsync(): Promise<any>
  /** @checks advertising */
  export function getPermissionsAsync(): Promise<any>
  /** @holds @checks advertising */
  export function usePermissions(options?: any): [any, AskTracking, CheckTracking]
  export function setTestDeviceIDAsync(id: string | null): Promise<void>
}
