/** @source https://docs.thinkingdata.cn/ta-manual/latest/installation/installation_menu/client_sdk/rn_sdk_installation/rn_sdk_installation.html */
declare module 'react-native-thinking-data' {
  export default class TDAnalytics {
    /** @starts thinkingdata */
    static init(...values: any[]): any
    /** @collects usage-log */
    static track(...values: any[]): any
    /** @collects usage-log */
    static trackFirst(...values: any[]): any
    /** @collects usage-log */
    static trackUpdate(...values: any[]): any
    /** @collects usage-log */
    static trackOverwrite(...values: any[]): any
    /** @collects usage-log */
    static login(...values: any[]): any
    /** @collects usage-log */
    static setDistinctId(...values: any[]): any
    /** @collects usage-log */
    static userSet(...values: any[]): any
    /** @collects usage-log */
    static userSetOnce(...values: any[]): any
    /** @collects usage-log */
    static userAdd(...values: any[]): any
    /** @collects usage-log */
    static userAppend(...values: any[]): any
    /** @collects usage-log */
    static userUniqAppend(...values: any[]): any
    /** @collects device-id/other */
    static getDeviceId(...values: any[]): any
    /** @collects device-id/other */
    static getDistinctId(...values: any[]): any
    static logout(...values: any[]): any
    static userUnset(...values: any[]): any
    static timeEvent(...values: any[]): any
    static setSuperProperties(...values: any[]): any
    static flush(...values: any[]): any
  }
}
