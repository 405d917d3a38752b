/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.hiviewdfx.hiAppEvent.d.ts */
declare module '@ohos.hiviewdfx.hiAppEvent' {
  namespace hiAppEvent {
    enum EventType { FAULT = 1, STATISTIC = 2, SECURITY = 3, BEHAVIOR = 4 }
    namespace event { const USER_LOGIN: string; const USER_LOGOUT: string; const APP_CRASH: string }
    namespace domain { const OS: string }
    /** @collects usage-log */
    function write(info: any, callback?: any): Promise<void>
    /** @collects usage-log */
    function setUserId(name: string, value: string): void
    /** @collects usage-log */
    function setUserProperty(name: string, value: string): void
    function addWatcher(watcher: any): any
    function addProcessor(processor: any): number
    function configure(config: any): void
  }
  export default hiAppEvent
}
declare module '@ohos.hiAppEvent' {
  namespace hiAppEvent {
    enum EventType { FAULT = 1, STATISTIC = 2, SECURITY = 3, BEHAVIOR = 4 }
    /** @collects usage-log @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.hiAppEvent.d.ts */
    function write(eventName: string, eventType: EventType, keyValues: any, callback?: any): Promise<void>
    function configure(config: any): boolean
  }
  export default hiAppEvent
}
declare module '@kit.PerformanceAnalysisKit' {
  export { default as hiAppEvent } from '@ohos.hiviewdfx.hiAppEvent'
}
