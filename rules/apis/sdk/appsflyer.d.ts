/** @source https://dev.appsflyer.com/hc/docs/rn_api */
declare module 'react-native-appsflyer' {
  const appsFlyer: {
    /** @starts appsflyer */
    initSdk(...values: any[]): any
    /** @starts appsflyer */
    startSdk(...values: any[]): any
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @collects usage-log */
    logCrossPromotionImpression(...values: any[]): any
    /** @collects usage-log */
    logAdRevenue(...values: any[]): any
    /** @collects usage-log */
    setCustomerUserId(...values: any[]): any
    /** @collects usage-log */
    setUserEmails(...values: any[]): any
    /** @collects usage-log */
    setAdditionalData(...values: any[]): any
    /** @collects usage-log */
    validateAndLogInAppPurchase(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    logLocation(...values: any[]): any
    /** @collects device-id/other */
    getAppsFlyerUID(...values: any[]): any
    /** @collects advertising @note the campaign that led to the installation */
    onInstallConversionData(...values: any[]): any
    /** @writes notifications */
    updateServerUninstallToken(...values: any[]): any
    onDeepLink(...values: any[]): any
    onAppOpenAttribution(...values: any[]): any
    stop(...values: any[]): any
    anonymizeUser(...values: any[]): any
    setConsentData(...values: any[]): any
    disableAdvertisingIdentifier(...values: any[]): any
    [other: string]: any
  }
  export default appsFlyer
}
