/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.resourceschedule.usageStatistics.d.ts */
declare module '@ohos.resourceschedule.usageStatistics' {
  namespace usageStatistics {
    enum IntervalType { BY_OPTIMIZED = 0, BY_DAILY = 1, BY_WEEKLY = 2, BY_MONTHLY = 3, BY_ANNUALLY = 4 }
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO */
    function queryBundleStatsInfos(begin: number, end: number, ...rest: any[]): Promise<any>
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO */
    function queryAppStatsInfos(begin: number, end: number): Promise<any>
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO */
    function queryLastUseTime(appInfo: any): Promise<any>
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO */
    function queryBundleStatsInfoByInterval(byInterval: IntervalType, begin: number, end: number, ...rest: any[]): Promise<any>
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO */
    function queryBundleEvents(begin: number, end: number, ...rest: any[]): Promise<any>
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO */
    function queryModuleUsageRecords(...rest: any[]): Promise<any[]>
  }
  export default usageStatistics
}
declare module '@ohos.bundleState' {
  namespace bundleState {
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundleState.d.ts */
    function queryBundleStateInfos(begin: number, end: number, ...rest: any[]): Promise<any>
    /** @collects app-list @permission ohos.permission.BUNDLE_ACTIVE_INFO @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundleState.d.ts */
    function queryBundleActiveStates(begin: number, end: number, ...rest: any[]): Promise<any[]>
  }
  export default bundleState
}
declare module '@kit.BackgroundTasksKit' {
  export { default as usageStatistics } from '@ohos.resourceschedule.usageStatistics'
  export { default as bundleState } from '@ohos.bundleState'
}
