/** @source https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web_use */
interface SensorsDataWeb {
  /** @starts sensors-analytics */
  init(...values: any[]): any
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  login(...values: any[]): any
  /** @collects usage-log */
  bind(...values: any[]): any
  /** @collects usage-log */
  setProfile(...values: any[]): any
  /** @collects usage-log */
  setOnceProfile(...values: any[]): any
  /** @collects usage-log */
  appendProfile(...values: any[]): any
  /** @collects usage-log */
  incrementProfile(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  quick(...values: any[]): any
  /** @collects device-id/other @note among them the anonymous id */
  getPresetProperties(...values: any[]): any
  registerPage(...values: any[]): any
  logout(...values: any[]): any
  use(...values: any[]): any
  [other: string]: any
}
declare var sensors: SensorsDataWeb
/** @source https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web_use */
declare module 'sa-sdk-javascript' {
  const sensors: SensorsDataWeb
  export default sensors
}
/** @source https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_mp_wechat_use */
declare module 'sa-sdk-miniprogram' {
  const sensors: {
    /** @starts sensors-analytics */
    init(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    login(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    setOpenid(...values: any[]): any
    /** @collects usage-log */
    setProfile(...values: any[]): any
    /** @collects usage-log */
    setOnceProfile(...values: any[]): any
    /** @collects usage-log */
    appendProfile(...values: any[]): any
    /** @collects usage-log */
    incrementProfile(...values: any[]): any
    setPara(...values: any[]): any
    registerApp(...values: any[]): any
    logout(...values: any[]): any
    [other: string]: any
  }
  export default sensors
}
/** @source https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_rn_use */
declare module 'sensorsdata-analytics-react-native' {
  const sensors: {
    /** @starts sensors-analytics */
    init(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    trackViewScreen(...values: any[]): any
    /** @collects usage-log */
    login(...values: any[]): any
    /** @collects usage-log */
    profileSet(...values: any[]): any
    /** @collects usage-log */
    profileSetOnce(...values: any[]): any
    /** @collects usage-log */
    profileAppend(...values: any[]): any
    /** @collects usage-log */
    profileIncrement(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects device-id/other */
    getDistinctIdPromise(): Promise<string>
    /** @collects device-id/other */
    getAnonymousIdPromise(): Promise<string>
    logout(...values: any[]): any
    registerSuperProperties(...values: any[]): any
    flush(...values: any[]): any
    [other: string]: any
  }
  export default sensors
}
/** @source https://github.com/shimo-react-native/react-native-sa */
declare module 'react-native-sa' {
  const SensorsAnalytics: {
    /** @starts sensors-analytics */
    init(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    trackBegin(...values: any[]): any
    /** @collects usage-log */
    trackEnd(...values: any[]): any
    /** @collects usage-log */
    trackInstallation(...values: any[]): any
    /** @collects usage-log */
    login(...values: any[]): any
    /** @collects usage-log */
    set(...values: any[]): any
    /** @collects usage-log */
    setOnce(...values: any[]): any
    logout(...values: any[]): any
    enableAutoTrack(...values: any[]): any
  }
  export default SensorsAnalytics
}
