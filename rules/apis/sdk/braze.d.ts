/** @source https://www.braze.com/docs/developer_guide/platforms/react_native/sdk_integration/ */
declare module '@braze/react-native-sdk' {
  const Braze: {
    /** @collects usage-log */
    changeUser(...values: any[]): any
    /** @collects usage-log */
    addAlias(...values: any[]): any
    /** @collects usage-log */
    logCustomEvent(...values: any[]): any
    /** @collects usage-log */
    logPurchase(...values: any[]): any
    /** @collects usage-log */
    setCustomUserAttribute(...values: any[]): any
    /** @collects usage-log */
    incrementCustomUserAttribute(...values: any[]): any
    /** @collects usage-log */
    addToCustomUserAttributeArray(...values: any[]): any
    /** @collects usage-log */
    setEmail(...values: any[]): any
    /** @collects usage-log */
    setPhoneNumber(...values: any[]): any
    /** @collects usage-log */
    setFirstName(...values: any[]): any
    /** @collects usage-log */
    setLastName(...values: any[]): any
    /** @collects usage-log */
    setGender(...values: any[]): any
    /** @collects usage-log */
    setDateOfBirth(...values: any[]): any
    /** @collects usage-log */
    setCountry(...values: any[]): any
    /** @collects usage-log */
    setHomeCity(...values: any[]): any
    /** @collects usage-log */
    setLanguage(...values: any[]): any
    /** @collects device-id/other */
    getDeviceId(...values: any[]): any
    /** @requests notifications */
    requestPushPermission(...values: any[]): any
    /** @collects location @note the SDK itself reads the position */
    requestLocationInitialization(...values: any[]): any
    /** @collects location @note the SDK itself reads the position */
    requestGeofences(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setLastKnownLocation(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setLocationCustomAttribute(...values: any[]): any
    /** @writes notifications */
    registerPushToken(...values: any[]): any
    /** @collects usage-log */
    logContentCardClicked(...values: any[]): any
    /** @collects usage-log */
    logContentCardDismissed(...values: any[]): any
    /** @collects usage-log */
    logContentCardImpression(...values: any[]): any
    /** @collects usage-log */
    logBannerClick(...values: any[]): any
    /** @collects usage-log */
    logBannerImpression(...values: any[]): any
    /** @collects usage-log */
    logInAppMessageClicked(...values: any[]): any
    /** @collects usage-log */
    logInAppMessageImpression(...values: any[]): any
    /** @collects usage-log */
    logInAppMessageButtonClicked(...values: any[]): any
    /** @collects usage-log */
    logFeatureFlagImpression(...values: any[]): any
    addListener(...values: any[]): any
    getContentCards(...values: any[]): any
    launchContentCards(...values: any[]): any
    setAdTrackingEnabled(...values: any[]): any
    wipeData(...values: any[]): any
    [other: string]: any
  }
  export default Braze
}
/** @source https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html */
declare module '@braze/web-sdk' {
  interface BrazeUser {
    /** @collects usage-log */
    setEmail(...values: any[]): any
    /** @collects usage-log */
    setPhoneNumber(...values: any[]): any
    /** @collects usage-log */
    setFirstName(...values: any[]): any
    /** @collects usage-log */
    setLastName(...values: any[]): any
    /** @collects usage-log */
    setGender(...values: any[]): any
    /** @collects usage-log */
    setDateOfBirth(...values: any[]): any
    /** @collects usage-log */
    setCountry(...values: any[]): any
    /** @collects usage-log */
    setHomeCity(...values: any[]): any
    /** @collects usage-log */
    setLanguage(...values: any[]): any
    /** @collects usage-log */
    setCustomUserAttribute(...values: any[]): any
    /** @collects usage-log */
    addAlias(...values: any[]): any
    /** @collects location */
    setLastKnownLocation(...values: any[]): any
    [other: string]: any
  }
  /** @starts braze */
  export function initialize(key: string, options: any): boolean
  /** @collects usage-log */
  export function changeUser(...values: any[]): any
  /** @collects usage-log */
  export function logCustomEvent(...values: any[]): any
  /** @collects usage-log */
  export function logPurchase(...values: any[]): any
  /** @requests notifications */
  export function requestPushPermission(...values: any[]): any
  /** @collects device-id/other */
  export function getDeviceId(...values: any[]): any
  /** @collects usage-log */
  export function logCardDismissal(...values: any[]): any
  /** @collects usage-log */
  export function logContentCardClick(...values: any[]): any
  /** @collects usage-log */
  export function logContentCardImpressions(...values: any[]): any
  /** @collects usage-log */
  export function logBannerClick(...values: any[]): any
  /** @collects usage-log */
  export function logBannerImpressions(...values: any[]): any
  /** @collects usage-log */
  export function logInAppMessageClick(...values: any[]): any
  /** @collects usage-log */
  export function logInAppMessageButtonClick(...values: any[]): any
  /** @collects usage-log */
  export function logInAppMessageHtmlClick(...values: any[]): any
  /** @collects usage-log */
  export function logInAppMessageImpression(...values: any[]): any
  /** @collects usage-log */
  export function logFeatureFlagImpression(...values: any[]): any
  export function getUser(): BrazeUser | undefined
  export function openSession(...values: any[]): any
  export function requestContentCardsRefresh(...values: any[]): any
}
