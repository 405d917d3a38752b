/** @source https://github.com/capacitor-community/admob */
declare module '@capacitor-community/admob' {
  export const AdMob: {
    /** @starts admob */
    initialize(options?: any): Promise<void>
    /** @checks advertising */
    trackingAuthorizationStatus(): Promise<{ status: string }>
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestTrackingAuthorization(): Promise<void>
    showBanner(options: any): Promise<void>
    [method: string]: any
  }
}
