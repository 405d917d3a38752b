/** @source https://support.iterable.com/hc/en-us/articles/360045714132 */
declare module '@iterable/react-native-sdk' {
  export class Iterable {
    /** @starts iterable */
    static initialize(...values: any[]): any
    /** @collects usage-log */
    static setEmail(...values: any[]): any
    /** @collects usage-log */
    static setUserId(...values: any[]): any
    /** @collects usage-log */
    static trackEvent(...values: any[]): any
    /** @collects usage-log */
    static trackPurchase(...values: any[]): any
    /** @collects usage-log */
    static updateCart(...values: any[]): any
    /** @collects usage-log */
    static updateUser(...values: any[]): any
    /** @collects usage-log */
    static updateEmail(...values: any[]): any
    /** @collects usage-log */
    static trackPushOpenWithCampaignId(...values: any[]): any
    static logout(...values: any[]): any
    static getEmail(...values: any[]): any
    static getAttributionInfo(...values: any[]): any
    static disableDeviceForCurrentUser(...values: any[]): any
  }
  export const IterableConfig: any
}
