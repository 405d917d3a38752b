/** @source https://developer.uxcam.com/docs/react-native */
declare module 'react-native-ux-cam' {
  const UXCam: {
    /** @starts uxcam */
    startWithConfiguration(...values: any[]): any
    /** @starts uxcam */
    startWithKey(...values: any[]): any
    /** @collects usage-log */
    setUserIdentity(...values: any[]): any
    /** @collects usage-log */
    setUserProperty(...values: any[]): any
    /** @collects usage-log */
    setSessionProperty(...values: any[]): any
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @collects usage-log */
    tagScreenName(...values: any[]): any
    occludeSensitiveScreen(...values: any[]): any
    optOutOverall(...values: any[]): any
    optInOverall(...values: any[]): any
    [other: string]: any
  }
  export default UXCam
}
