/** @source https://docs.expo.dev/versions/v43.0.0/sdk/facebook/ */
declare module 'expo-facebook' {
  interface AskTracking {
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    (): Promise<any>
  }
  interface CheckTracking {
    /** @checks advertising */
    (): Promise<any>
  }
  /** @starts facebook-sdk */
  export function initializeAsync(options: any, appName?: string): Promise<void>
  /** @collects account @distinctive */
  export function logInWithReadPermissionsAsync(options?: any): Promise<any>
  /** @collects account */
  export function getAuthenticationCredentialAsync(): Promise<any>
  /** @collects usage-log */
  export function logEventAsync(name: string, parameters?: any): Promise<void>
  /** @collects usage-log */
  export function logPurchaseAsync(amount: number, currency: string, parameters?: any): Promise<void>
  /** @collects usage-log */
  export function logPushNotificationOpenAsync(campaign: string): Promise<void>
  /** @collects usage-log */
  export function setUserIDAsync(id: string | null): Promise<void>
  /** @collects usage-log */
  export function setUserDataAsync(data: any): Promise<void>
  /** @collects device-id/idfa */
  export function getAdvertiserIDAsync(): Promise<string | null>
  /** @collects advertising @os android */
  export function getAttributionIDAsync(): Promise<string | null>
  /** @collects device-id/other */
  export function getAnonymousIDAsync(): Promise<string | null>
  /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
  export function requestPermissionsAsync(): Promise<any>
  /** @checks advertising */
  export function getPermissionsAsync(): Promise<any>
  /** @holds @checks advertising */
  export function usePermissions(options?: any): [any, AskTracking, CheckTracking]
  export function logOutAsync(): Promise<void>
  export function setAutoLogAppEventsEnabledAsync(enabled: boolean): Promise<void>
  export function setAdvertiserTrackingEnabledAsync(enabled: boolean): Promise<boolean>
}
