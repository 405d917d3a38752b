/** @source https://docs.thinkingdata.cn/ta-manual/latest/installation/installation_menu/client_sdk/rn_sdk_installation/rn_sdk_installation.html */
declare module 'react-native-thinking-data' {
  const TDAnalytics: {
    /** @starts thinkingdata */
    init(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    trackFirst(...values: any[]): any
    /** @collects usage-log */
    trackUpdate(...values: any[]): any
    /** @collects usage-log */
    trackOverwrite(...values: any[]): any
    /** @collects usage-log */
    login(...values: any[]): any
    /** @collects usage-log */
    setDistinctId(...values: any[]): any
    /** @collects usage-log */
    userSet(...values: any[]): any
    /** @collects usage-log */
    userSetOnce(...values: any[]): any
    /** @collects usage-log */
    userAdd(...values: any[]): any
    /** @collects usage-log */
    userAppend(...values: any[]): any
    /** @collects usage-log */
    userUniqAppend(...values: any[]): any
    /** @collects device-id/other */
    getDeviceId(...values: any[]): any
    /** @collects device-id/other */
    getDistinctId(...values: any[]): any
    logout(...values: any[]): any
    userUnset(...values: any[]): any
    timeEvent(...values: any[]): any
    setSuperProperties(...values: any[]): any
    flush(...values: any[]): any
    [other: string]: any
  }
  export default TDAnalytics
}
