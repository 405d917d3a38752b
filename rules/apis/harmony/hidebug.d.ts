/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.hidebug.d.ts */
declare module '@ohos.hidebug' {
  namespace hidebug {
    /** @collects device-info */
    function getSystemMemInfo(): any
    /** @collects device-info */
    function getSystemCpuUsage(): number
    function getAppNativeMemInfo(): any
    function getPss(): any
    function getCpuUsage(): number
  }
  export default hidebug
}
declare module '@kit.PerformanceAnalysisKit' {
  export { default as hidebug } from '@ohos.hidebug'
}
