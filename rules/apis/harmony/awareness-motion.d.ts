/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.multimodalAwareness.motion.d.ts */
declare module '@ohos.multimodalAwareness.motion' {
  namespace motion {
    /** @collects sensors/motion @permission ohos.permission.DETECT_GESTURE */
    function on(type: 'operatingHandChanged' | 'holdingHandChanged', callback: any): void
    function on(type: string, callback: any): void
    function off(type: string, callback?: any): void
    /** @collects sensors/motion @permission ohos.permission.DETECT_GESTURE */
    function getRecentOperatingHandStatus(): any
  }
  export default motion
}
declare module '@ohos.multimodalAwareness.deviceStatus' {
  namespace deviceStatus {
    /** @collects sensors/motion @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.multimodalAwareness.deviceStatus.d.ts */
    function on(type: 'steadyStandingDetect', callback: any): void
    function on(type: string, callback: any): void
    function off(type: string, callback?: any): void
  }
  export default deviceStatus
}
declare module '@kit.MultimodalAwarenessKit' {
  export { default as motion } from '@ohos.multimodalAwareness.motion'
  export { default as deviceStatus } from '@ohos.multimodalAwareness.deviceStatus'
}
