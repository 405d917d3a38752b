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
  const UMengAnalytics: {
    /** @collects usage-log */
    event(...values: any[]): any
    /** @collects usage-log */
    eventWithAttributes(...values: any[]): any
    /** @collects usage-log */
    beginLogPageView(...values: any[]): any
    /** @collects usage-log */
    onProfileSignIn(...values: any[]): any
    /** @collects usage-log */
    onProfileSignInWithProvider(...values: any[]): any
    endLogPageView(...values: any[]): any
    onProfileSignOff(...values: any[]): any
    setDebugMode(...values: any[]): any
    [other: string]: any
  }
  export default UMengAnalytics
}
/** @source https://developer.umeng.com/docs/67963/detail/74517 */
declare var aplus_queue: {
  /** @collects usage-log */
  push(command: { action: 'aplus.record' | 'aplus.sendPV'; arguments: any[] }): any
  push(...commands: any[]): any
  [other: string]: any
}
