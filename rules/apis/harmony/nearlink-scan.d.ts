/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nearlink.scan.d.ts */
declare module '@ohos.nearlink.scan' {
  namespace scan {
    /** @collects bluetooth @permission ohos.permission.ACCESS_NEARLINK */
    function startScan(filters: any, options?: any): Promise<void>
    function stopScan(): Promise<void>
  }
  export default scan
}
declare module '@kit.ConnectivityKit' {
  export { default as scan } from '@ohos.nearlink.scan'
}
