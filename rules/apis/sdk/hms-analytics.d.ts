/** @source https://developer.huawei.com/consumer/en/doc/HMS-Plugin-References/reactnative-hmsanalytics-0000001050169005 */
declare module '@hmscore/react-native-hms-analytics' {
  export default class HMSAnalytics {
    /** @collects usage-log */
    static onEvent(...values: any[]): any
    /** @collects usage-log */
    static setUserId(...values: any[]): any
    /** @collects usage-log */
    static setUserProfile(...values: any[]): any
    /** @collects usage-log */
    static pageStart(...values: any[]): any
    /** @collects device-id/other */
    static getAAID(...values: any[]): any
    static pageEnd(...values: any[]): any
    static setAnalyticsEnabled(...values: any[]): any
    static enableLog(...values: any[]): any
    static setPushToken(...values: any[]): any
  }
}
