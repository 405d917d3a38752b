/** @source https://docs.expo.dev/versions/v46.0.0/sdk/firebase-analytics/ */
declare module 'expo-firebase-analytics' {
  /** @collects usage-log */
  export function logEvent(...values: any[]): any
  /** @collects usage-log */
  export function setUserId(...values: any[]): any
  /** @collects usage-log */
  export function setUserProperty(...values: any[]): any
  /** @collects usage-log */
  export function setUserProperties(...values: any[]): any
  /** @collects usage-log */
  export function setCurrentScreen(...values: any[]): any
  export function setAnalyticsCollectionEnabled(...values: any[]): any
  export function resetAnalyticsData(...values: any[]): any
  export function setDebugModeEnabled(...values: any[]): any
}
