/** @source https://developer.adobe.com/client-sdks/home/base/mobile-core/api-reference/ */
declare module '@adobe/react-native-aepcore' {
  export const MobileCore: {
    /** @starts adobe-experience */
    initialize(...values: any[]): any
    /** @starts adobe-experience */
    initializeWithAppId(...values: any[]): any
    /** @collects usage-log */
    trackAction(...values: any[]): any
    /** @collects usage-log */
    trackState(...values: any[]): any
    /** @collects usage-log @note personal data, said so by its name */
    collectPii(...values: any[]): any
    /** @collects device-id/other */
    getSdkIdentities(): Promise<string>
    /** @writes device-id/idfa */
    setAdvertisingIdentifier(...values: any[]): any
    /** @writes notifications */
    setPushIdentifier(...values: any[]): any
    configureWithAppId(...values: any[]): any
    setPrivacyStatus(...values: any[]): any
    resetIdentities(...values: any[]): any
    [other: string]: any
  }
  export const Identity: {
    /** @collects usage-log */
    syncIdentifier(...values: any[]): any
    /** @collects usage-log */
    syncIdentifiers(...values: any[]): any
    /** @collects usage-log */
    syncIdentifiersWithAuthState(...values: any[]): any
    /** @collects device-id/other */
    getExperienceCloudId(): Promise<string>
    /** @collects device-id/other */
    getIdentifiers(): Promise<any[]>
    [other: string]: any
  }
}
