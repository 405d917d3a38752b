/** @source https://appmetrica.io/docs/en/sdk/react-native/analytics/quick-start */
declare module '@appmetrica/react-native-analytics' {
  const AppMetrica: {
    /** @starts appmetrica */
    activate(...values: any[]): any
    /** @collects usage-log */
    reportEvent(...values: any[]): any
    /** @collects usage-log */
    reportAppOpen(...values: any[]): any
    /** @collects usage-log */
    reportECommerce(...values: any[]): any
    /** @collects usage-log */
    reportRevenue(...values: any[]): any
    /** @collects usage-log */
    reportAdRevenue(...values: any[]): any
    /** @collects usage-log */
    reportUserProfile(...values: any[]): any
    /** @collects usage-log */
    setUserProfileID(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setLocation(...values: any[]): any
    /** @collects device-id/other */
    getDeviceId(...values: any[]): any
    /** @collects device-id/other */
    getUuid(...values: any[]): any
    requestStartupParams(...values: any[]): any
    reportError(...values: any[]): any
    sendEventsBuffer(...values: any[]): any
    setLocationTracking(...values: any[]): any
    [other: string]: any
  }
  export default AppMetrica
}
