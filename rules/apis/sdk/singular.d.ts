/** @source https://support.singular.net/hc/en-us/articles/360037635452 */
declare module 'singular-react-native' {
  export class Singular {
    /** @starts singular */
    static init(...values: any[]): any
    /** @collects usage-log */
    static event(...values: any[]): any
    /** @collects usage-log */
    static eventWithArgs(...values: any[]): any
    /** @collects usage-log */
    static revenue(...values: any[]): any
    /** @collects usage-log */
    static revenueWithArgs(...values: any[]): any
    /** @collects usage-log */
    static customRevenue(...values: any[]): any
    /** @collects usage-log */
    static inAppPurchase(...values: any[]): any
    /** @collects usage-log */
    static adRevenue(...values: any[]): any
    /** @collects usage-log */
    static setCustomUserId(...values: any[]): any
    /** @collects usage-log */
    static setDeviceCustomUserId(...values: any[]): any
    /** @collects usage-log */
    static setUserDetails(...values: any[]): any
    static unsetCustomUserId(...values: any[]): any
    static setUninstallToken(...values: any[]): any
    static limitDataSharing(...values: any[]): any
    static trackingOptIn(...values: any[]): any
    static stopAllTracking(...values: any[]): any
  }
  export class SingularConfig { constructor(key: string, secret: string); withCustomUserId(id: string): this; [other: string]: any }
}
