/** @source https://docs.expo.dev/versions/v43.0.0/sdk/facebook-ads/ */
declare module 'expo-ads-facebook' {
  export const AdSettings: {
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestPermissionsAsync(): Promise<any>
    /** @checks advertising */
    getPermissionsAsync(): Promise<any>
    setAdvertiserTrackingEnabled(enabled: boolean): void
    [other: string]: any
  }
  /** @renders advertising */
  export class BannerAd { constructor(props?: any); [other: string]: any }
  export const InterstitialAdManager: {
    /** @collects advertising @note fetches and shows an advertisement */
    showAd(placementId: string): Promise<boolean>
  }
  export class NativeAdsManager {
    /** @collects advertising @note fetches advertisements */
    constructor(placementId: string, count?: number)
    [other: string]: any
  }
}
