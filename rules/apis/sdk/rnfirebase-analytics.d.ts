/** @source https://rnfirebase.io/analytics/usage */
interface RNFirebaseAnalytics {
  /** @collects usage-log */
  logEvent(name: string, params?: any, options?: any): Promise<void>
  /** @collects usage-log */
  setUserId(id: string | null): Promise<void>
  /** @collects usage-log */
  setUserProperty(name: string, value: string | null): Promise<void>
  /** @collects usage-log */
  setUserProperties(properties: any): Promise<void>
  /** @collects usage-log @source https://rnfirebase.io/migrating-to-v6 */
  setCurrentScreen(name: string, className?: string): Promise<void>
  /** @collects device-id/other */
  getAppInstanceId(): Promise<string | null>
  /** @collects usage-log */
  logAddPaymentInfo(params?: any): Promise<void>
  /** @collects usage-log */
  logScreenView(params?: any): Promise<void>
  /** @collects usage-log */
  logAddShippingInfo(params?: any): Promise<void>
  /** @collects usage-log */
  logAddToCart(params?: any): Promise<void>
  /** @collects usage-log */
  logAddToWishlist(params?: any): Promise<void>
  /** @collects usage-log */
  logAppOpen(params?: any): Promise<void>
  /** @collects usage-log */
  logBeginCheckout(params?: any): Promise<void>
  /** @collects usage-log */
  logCampaignDetails(params?: any): Promise<void>
  /** @collects usage-log */
  logEarnVirtualCurrency(params?: any): Promise<void>
  /** @collects usage-log */
  logGenerateLead(params?: any): Promise<void>
  /** @collects usage-log */
  logJoinGroup(params?: any): Promise<void>
  /** @collects usage-log */
  logLevelEnd(params?: any): Promise<void>
  /** @collects usage-log */
  logLevelStart(params?: any): Promise<void>
  /** @collects usage-log */
  logLevelUp(params?: any): Promise<void>
  /** @collects usage-log */
  logLogin(params?: any): Promise<void>
  /** @collects usage-log */
  logPostScore(params?: any): Promise<void>
  /** @collects usage-log */
  logSelectContent(params?: any): Promise<void>
  /** @collects usage-log */
  logPurchase(params?: any): Promise<void>
  /** @collects usage-log */
  logRefund(params?: any): Promise<void>
  /** @collects usage-log */
  logRemoveFromCart(params?: any): Promise<void>
  /** @collects usage-log */
  logSearch(params?: any): Promise<void>
  /** @collects usage-log */
  logSelectItem(params?: any): Promise<void>
  /** @collects usage-log */
  logSetCheckoutOption(params?: any): Promise<void>
  /** @collects usage-log */
  logSelectPromotion(params?: any): Promise<void>
  /** @collects usage-log */
  logShare(params?: any): Promise<void>
  /** @collects usage-log */
  logSignUp(params?: any): Promise<void>
  /** @collects usage-log */
  logSpendVirtualCurrency(params?: any): Promise<void>
  /** @collects usage-log */
  logTutorialBegin(params?: any): Promise<void>
  /** @collects usage-log */
  logTutorialComplete(params?: any): Promise<void>
  /** @collects usage-log */
  logUnlockAchievement(params?: any): Promise<void>
  /** @collects usage-log */
  logViewCart(params?: any): Promise<void>
  /** @collects usage-log */
  logViewItem(params?: any): Promise<void>
  /** @collects usage-log */
  logViewItemList(params?: any): Promise<void>
  /** @collects usage-log */
  logViewPromotion(params?: any): Promise<void>
  /** @collects usage-log */
  logViewSearchResults(params?: any): Promise<void>
  setAnalyticsCollectionEnabled(enabled: boolean): Promise<void>
  setConsent(settings: any): Promise<void>
  resetAnalyticsData(): Promise<void>
  [other: string]: any
}
/** @source https://rnfirebase.io/analytics/usage */
declare module '@react-native-firebase/analytics' {
  interface RNFirebaseAnalyticsFactory {
    /** @starts firebase-analytics */
    (app?: any): RNFirebaseAnalytics
  }
  const analytics: RNFirebaseAnalyticsFactory
  export default analytics
  export const firebase: { analytics: RNFirebaseAnalyticsFactory; [other: string]: any }
  /** @starts firebase-analytics */
  export function getAnalytics(app?: any): RNFirebaseAnalytics
  /** @collects usage-log */
  export function logEvent(analytics: any, name: string, params?: any, options?: any): Promise<void>
  /** @collects usage-log */
  export function setUserId(analytics: any, id: string | null): Promise<void>
  /** @collects usage-log */
  export function setUserProperty(analytics: any, name: string, value: string | null): Promise<void>
  /** @collects usage-log */
  export function setUserProperties(analytics: any, properties: any, options?: any): Promise<void>
  /** @collects device-id/other */
  export function getAppInstanceId(analytics: any): Promise<string | null>
  /** @collects usage-log */
  export function logAddPaymentInfo(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logScreenView(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logAddShippingInfo(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logAddToCart(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logAddToWishlist(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logAppOpen(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logBeginCheckout(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logCampaignDetails(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logEarnVirtualCurrency(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logGenerateLead(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logJoinGroup(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logLevelEnd(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logLevelStart(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logLevelUp(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logLogin(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logPostScore(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logSelectContent(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logPurchase(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logRefund(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logRemoveFromCart(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logSearch(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logSelectItem(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logSetCheckoutOption(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logSelectPromotion(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logShare(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logSignUp(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logSpendVirtualCurrency(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logTutorialBegin(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logTutorialComplete(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logUnlockAchievement(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logViewCart(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logViewItem(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logViewItemList(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logViewPromotion(analytics: any, params?: any): Promise<void>
  /** @collects usage-log */
  export function logViewSearchResults(analytics: any, params?: any): Promise<void>
  export function setAnalyticsCollectionEnabled(analytics: any, enabled: boolean): Promise<void>
  export function setConsent(analytics: any, settings: any): Promise<void>
}
