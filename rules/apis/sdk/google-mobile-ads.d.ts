/** @source https://docs.page/invertase/react-native-google-mobile-ads */
declare module 'react-native-google-mobile-ads' {
  export class InterstitialAd {
    static createForAdRequest(unit: string, options?: any): InterstitialAd
    /** @collects advertising @note fetches an advertisement */
    load(): void
    show(options?: any): Promise<void>
    addAdEventListener(type: any, listener: any): () => void
    [other: string]: any
  }
  export class RewardedAd {
    static createForAdRequest(unit: string, options?: any): RewardedAd
    /** @collects advertising @note fetches an advertisement */
    load(): void
    show(options?: any): Promise<void>
    addAdEventListener(type: any, listener: any): () => void
    [other: string]: any
  }
  export class RewardedInterstitialAd {
    static createForAdRequest(unit: string, options?: any): RewardedInterstitialAd
    /** @collects advertising @note fetches an advertisement */
    load(): void
    show(options?: any): Promise<void>
    addAdEventListener(type: any, listener: any): () => void
    [other: string]: any
  }
  export class AppOpenAd {
    static createForAdRequest(unit: string, options?: any): AppOpenAd
    /** @collects advertising @note fetches an advertisement */
    load(): void
    show(options?: any): Promise<void>
    addAdEventListener(type: any, listener: any): () => void
    [other: string]: any
  }
  /** @renders advertising */
  export class BannerAd { constructor(props?: any); [other: string]: any }
  /** @renders advertising */
  export class GAMBannerAd { constructor(props?: any); [other: string]: any }
  export class GAMInterstitialAd extends InterstitialAd {}
  export class NativeAd {
    /** @collects advertising @note fetches an advertisement */
    static createForAdRequest(unit: string, options?: any): Promise<NativeAd>
    [other: string]: any
  }
  interface FullScreenAdHook {
    /** @collects advertising @note fetches an advertisement */
    load(): void
    show(options?: any): void
    isLoaded: boolean
    isClosed: boolean
    [other: string]: any
  }
  export function useInterstitialAd(unit: any, options?: any): FullScreenAdHook
  export function useRewardedAd(unit: any, options?: any): FullScreenAdHook
  export function useRewardedInterstitialAd(unit: any, options?: any): FullScreenAdHook
  export function useAppOpenAd(unit: any, options?: any): FullScreenAdHook
  export const AdsConsent: {
    /** @requests advertising @note the consent form of the ad network */
    showForm(...values: any[]): any
    /** @requests advertising @note the consent form of the ad network */
    loadAndShowConsentFormIfRequired(...values: any[]): any
    /** @requests advertising @note the consent form of the ad network */
    gatherConsent(...values: any[]): any
    /** @requests advertising @note the consent form of the ad network */
    showPrivacyOptionsForm(...values: any[]): any
    /** @checks advertising */
    requestInfoUpdate(...values: any[]): any
    /** @checks advertising */
    getConsentInfo(...values: any[]): any
    getTCString(...values: any[]): any
    getUserChoices(...values: any[]): any
    reset(...values: any[]): any
    [other: string]: any
  }
  interface MobileAdsModule {
    /** @starts admob */
    initialize(): Promise<any>
    setRequestConfiguration(configuration: any): Promise<void>
    [other: string]: any
  }
  const mobileAds: () => MobileAdsModule
  export default mobileAds
  export function MobileAds(): MobileAdsModule
  export const TestIds: any
  export const BannerAdSize: any
  export const AdEventType: any
}
