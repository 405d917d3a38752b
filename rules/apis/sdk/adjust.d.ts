/** @source https://github.com/adjust/react_native_sdk */
declare module 'react-native-adjust' {
  export const Adjust: {
    /** @starts adjust */
    initSdk(...values: any[]): any
    /** @starts adjust @source https://github.com/adjust/react_native_sdk/tree/v4.38.1 */
    create(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    trackAdRevenue(...values: any[]): any
    /** @collects usage-log */
    trackAppStoreSubscription(...values: any[]): any
    /** @collects usage-log */
    trackPlayStoreSubscription(...values: any[]): any
    /** @collects device-id/idfa */
    getIdfa(...values: any[]): any
    /** @collects device-id/idfa */
    getGoogleAdId(...values: any[]): any
    /** @collects device-id/idfv */
    getIdfv(...values: any[]): any
    /** @collects device-id/other */
    getAdid(...values: any[]): any
    /** @collects device-id/other */
    getAmazonAdId(...values: any[]): any
    /** @collects device-id/other */
    getAdidWithTimeout(...values: any[]): any
    /** @collects advertising @note the campaign that led to the installation */
    getAttributionWithTimeout(...values: any[]): any
    /** @collects advertising @note the campaign that led to the installation */
    getAttribution(...values: any[]): any
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestAppTrackingAuthorization(...values: any[]): any
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios @source https://github.com/adjust/react_native_sdk/tree/v4.38.1 */
    requestTrackingAuthorizationWithCompletionHandler(...values: any[]): any
    /** @checks advertising */
    getAppTrackingAuthorizationStatus(...values: any[]): any
    setPushToken(...values: any[]): any
    enable(...values: any[]): any
    disable(...values: any[]): any
    gdprForgetMe(...values: any[]): any
    trackThirdPartySharing(...values: any[]): any
    [other: string]: any
  }
  export class AdjustConfig { constructor(token: string, environment: string); static EnvironmentSandbox: string; static EnvironmentProduction: string; static LogLevelVerbose: string; [other: string]: any }
  export class AdjustEvent { constructor(token: string); setRevenue(amount: number, currency: string): void; addCallbackParameter(key: string, value: string): void; [other: string]: any }
}
