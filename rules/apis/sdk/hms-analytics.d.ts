/** @source https://developer.huawei.com/consumer/en/doc/HMS-Plugin-References/reactnative-hmsanalytics-0000001050169005 */
declare module '@hmscore/react-native-hms-analytics' {
  const HMSAnalytics: {
    /** @collects usage-log */
    onEvent(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    /** @collects usage-log */
    setUserProfile(...values: any[]): any
    /** @collects usage-log */
    pageStart(...values: any[]): any
    /** @collects device-id/other */
    getAAID(...values: any[]): any
    pageEnd(...values: any[]): any
    setAnalyticsEnabled(...values: any[]): any
    enableLog(...values: any[]): any
    setPushToken(...values: any[]): any
    [other: string]: any
  }
  export default HMSAnalytics
}
