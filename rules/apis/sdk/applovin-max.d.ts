/** @source https://developers.applovin.com/en/max/react-native/overview/integration/ */
declare module 'react-native-applovin-max' {
  const AppLovinMAX: {
    /** @starts applovin-max */
    initialize(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    /** @requests advertising */
    showCmpForExistingUser(...values: any[]): any
    isInitialized(...values: any[]): any
    setMuted(...values: any[]): any
    setVerboseLogging(...values: any[]): any
    [other: string]: any
  }
  export default AppLovinMAX
  export { AppLovinMAX }
  export const InterstitialAd: {
    /** @collects advertising @note fetches an advertisement */
    loadAd(unit: string): void
    showAd(...values: any[]): void
    isAdReady(unit: string): Promise<boolean>
    addAdLoadedEventListener(listener: any): void
    [other: string]: any
  }
  export const RewardedAd: {
    /** @collects advertising @note fetches an advertisement */
    loadAd(unit: string): void
    showAd(...values: any[]): void
    isAdReady(unit: string): Promise<boolean>
    addAdLoadedEventListener(listener: any): void
    [other: string]: any
  }
  export const AppOpenAd: {
    /** @collects advertising @note fetches an advertisement */
    loadAd(unit: string): void
    showAd(...values: any[]): void
    isAdReady(unit: string): Promise<boolean>
    addAdLoadedEventListener(listener: any): void
    [other: string]: any
  }
  export const BannerAd: {
    /** @collects advertising @note fetches an advertisement */
    createAd(...values: any[]): any
    showAd(...values: any[]): any
    hideAd(...values: any[]): any
    destroyAd(...values: any[]): any
    [other: string]: any
  }
  export const MRecAd: {
    /** @collects advertising @note fetches an advertisement */
    createAd(...values: any[]): any
    showAd(...values: any[]): any
    hideAd(...values: any[]): any
    [other: string]: any
  }
  /** @renders advertising */
  export function AdView(props: any): any
  export const AdFormat: any
}
