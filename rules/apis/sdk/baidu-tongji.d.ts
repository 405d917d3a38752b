/** @source https://tongji.baidu.com/web/help/article?id=235 */
declare var _hmt: {
  /** @starts baidu-tongji */
  push(command: ['_setAccount', ...any[]]): any
  /** @collects usage-log */
  push(command: ['_trackEvent' | '_trackPageview' | '_trackCustomEvent' | '_setCustomVar' | '_setUserId' | '_setUserTag' | '_setUserProperty', ...any[]]): any
  push(...commands: any[]): any
  [other: string]: any
}
/** @source https://open.cnzz.com/a/api/trackevent/ */
declare var _czc: {
  /** @collects usage-log */
  push(command: ['_trackEvent' | '_trackPageview' | '_setCustomVar', ...any[]]): any
  push(...commands: any[]): any
  [other: string]: any
}
