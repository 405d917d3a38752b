/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.stationary.d.ts */
declare module '@ohos.stationary' {
  namespace stationary {
    /** @collects sensors/motion */
    function on(activity: any, event: any, reportLatencyNs: number, callback: OhosCallback<any>): void
    /** @collects sensors/motion */
    function once(activity: any, callback: OhosCallback<any>): void
    function off(activity: any, event: any, callback?: any): void
  }
  export default stationary
}
declare module '@kit.MultimodalAwarenessKit' {
  export { default as stationary } from '@ohos.stationary'
}
