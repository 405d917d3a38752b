/** @source https://developer.uxcam.com/docs/react-native */
declare module 'react-native-ux-cam' {
  export default class UXCam {
    /** @starts uxcam */
    static startWithConfiguration(...values: any[]): any
    /** @starts uxcam */
    static startWithKey(...values: any[]): any
    /** @collects usage-log */
    static setUserIdentity(...values: any[]): any
    /** @collects usage-log */
    static setUserProperty(...values: any[]): any
    /** @collects usage-log */
    static setSessionProperty(...values: any[]): any
    /** @collects usage-log */
    static logEvent(...values: any[]): any
    /** @collects usage-log */
    static tagScreenName(...values: any[]): any
    static occludeSensitiveScreen(...values: any[]): any
    static optOutOverall(...values: any[]): any
    static optInOverall(...values: any[]): any
  }
}
