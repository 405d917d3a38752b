/** @source https://developer.umeng.com/docs/147615/detail/147619 */
interface UmengTracker {
  /** @starts umeng-analytics */
  init(...values: any[]): any
  /** @collects usage-log */
  trackEvent(...values: any[]): any
  /** @collects usage-log */
  setOpenid(...values: any[]): any
  /** @collects usage-log */
  setUnionid(...values: any[]): any
  /** @collects usage-log */
  setUserid(...values: any[]): any
  /** @collects usage-log */
  setAnonymousid(...values: any[]): any
  shareAppMessage(...values: any[]): any
  resume(...values: any[]): any
  pause(...values: any[]): any
  [other: string]: any
}
declare var uma: UmengTracker
/** @source https://developer.umeng.com/docs/147615/detail/147619 */
interface Wx {
  uma: UmengTracker
}
/** @source https://developer.umeng.com/docs/147615/detail/147619 */
declare module 'umtrack-wx' {
  const uma: UmengTracker
  export default uma
}
/** @source https://developer.umeng.com/docs/147615/detail/147619 */
declare module 'umtrack-alipay' {
  const uma: UmengTracker
  export default uma
}
/** @source https://github.com/liuchungui/react-native-umeng-analytics */
declare module 'react-native-umeng-analytics' {
  export default class UMengAnalytics {
    /** @collects usage-log */
    static event(...values: any[]): any
    /** @collects usage-log */
    static eventWithAttributes(...values: any[]): any
    /** @collects usage-log */
    static beginLogPageView(...values: any[]): any
    /** @collects usage-log */
    static onProfileSignIn(...values: any[]): any
    /** @collects usage-log */
    static onProfileSignInWithProvider(...values: any[]): any
    static endLogPageView(...values: any[]): any
    static onProfileSignOff(...values: any[]): any
    static setDebugMode(...values: any[]): any
  }
}
/** @source https://developer.umeng.com/docs/67963/detail/74517 */
declare var aplus_queue: {
  /** @collects usage-log */
  push(command: { action: 'aplus.record' | 'aplus.sendPV'; arguments: any[] }): any
  push(...commands: any[]): any
  [other: string]: any
}
