/** @source https://appmetrica.io/docs/en/sdk/react-native/analytics/quick-start */
declare module '@appmetrica/react-native-analytics' {
  export default class AppMetrica {
    /** @starts appmetrica */
    static activate(...values: any[]): any
    /** @collects usage-log */
    static reportEvent(...values: any[]): any
    /** @collects usage-log */
    static reportAppOpen(...values: any[]): any
    /** @collects usage-log */
    static reportECommerce(...values: any[]): any
    /** @collects usage-log */
    static reportRevenue(...values: any[]): any
    /** @collects usage-log */
    static reportAdRevenue(...values: any[]): any
    /** @collects usage-log */
    static reportUserProfile(...values: any[]): any
    /** @collects usage-log */
    static setUserProfileID(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    static setLocation(...values: any[]): any
    /** @collects device-id/other */
    static getDeviceId(...values: any[]): any
    /** @collects device-id/other */
    static getUuid(...values: any[]): any
    static requestStartupParams(...values: any[]): any
    static reportError(...values: any[]): any
    static sendEventsBuffer(...values: any[]): any
    static setLocationTracking(...values: any[]): any
  }
}
