/** @source https://support.countly.com/hc/en-us/articles/360037441932 */
declare module 'countly-sdk-web' {
  const Countly: CountlyWeb
  export default Countly
}
/** @source https://support.countly.com/hc/en-us/articles/360037441932 */
interface CountlyWeb {
  /** @starts countly */
  init(...values: any[]): any
  /** @collects usage-log */
  add_event(...values: any[]): any
  /** @collects usage-log */
  start_event(...values: any[]): any
  /** @collects usage-log */
  end_event(...values: any[]): any
  /** @collects usage-log */
  track_pageview(...values: any[]): any
  /** @collects usage-log */
  user_details(...values: any[]): any
  /** @collects usage-log */
  set_id(...values: any[]): any
  /** @collects usage-log */
  change_id(...values: any[]): any
  /** @collects device-id/other */
  get_device_id(...values: any[]): any
  userData: {
    /** @collects usage-log */
    set(...values: any[]): any
    /** @collects usage-log */
    set_once(...values: any[]): any
    /** @collects usage-log */
    increment(...values: any[]): any
    /** @collects usage-log */
    push(...values: any[]): any
    /** @collects usage-log */
    save(...values: any[]): any
    [other: string]: any
  }
  track_errors(...values: any[]): any
  log_error(...values: any[]): any
  track_sessions(...values: any[]): any
  track_clicks(...values: any[]): any
  [other: string]: any
}
declare var Countly: CountlyWeb
/** @source https://support.countly.com/hc/en-us/articles/360037813231 */
declare module 'countly-sdk-react-native-bridge' {
  const Countly: {
    /** @starts countly */
    init(...values: any[]): any
    /** @starts countly */
    initWithConfig(...values: any[]): any
    /** @starts countly */
    start(...values: any[]): any
    /** @collects usage-log */
    sendEvent(...values: any[]): any
    /** @collects usage-log */
    recordView(...values: any[]): any
    /** @collects usage-log */
    setUserData(...values: any[]): any
    /** @collects usage-log */
    changeDeviceId(...values: any[]): any
    events: {
      /** @collects usage-log */
      recordEvent(...values: any[]): any
      /** @collects usage-log */
      startEvent(...values: any[]): any
      /** @collects usage-log */
      endEvent(...values: any[]): any
      [other: string]: any
    }
    userData: {
      /** @collects usage-log */
      setProperty(...values: any[]): any
      /** @collects usage-log */
      increment(...values: any[]): any
      /** @collects usage-log */
      setOnce(...values: any[]): any
      /** @collects usage-log */
      pushValue(...values: any[]): any
      [other: string]: any
    }
    userDataBulk: {
      /** @collects usage-log */
      setUserProperties(...values: any[]): any
      /** @collects usage-log */
      save(...values: any[]): any
      [other: string]: any
    }
    deviceId: {
      /** @collects device-id/other */
      getID(...values: any[]): any
      [other: string]: any
    }
    /** @collects device-id/other */
    getCurrentDeviceId(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setLocation(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setLocationInit(...values: any[]): any
    /** @requests notifications */
    askForNotificationPermission(...values: any[]): any
    logException(...values: any[]): any
    addCrashLog(...values: any[]): any
    giveConsent(...values: any[]): any
    enableLogging(...values: any[]): any
    disableLocation(...values: any[]): any
    [other: string]: any
  }
  export default Countly
}
