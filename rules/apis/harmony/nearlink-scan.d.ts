/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nearlink.scan.d.ts */
declare module '@ohos.nearlink.scan' {
  namespace scan {
    /** @collects bluetooth @permission ohos.permission.ACCESS_NEARLINK */
    function startScan(filters: any, options?: any): Promise<void>
    function stopScan(): Promise<void>
  }
  export default scan
}
declare module '@ohos.nearlink.manager' {
  namespace manager {
    /** @collects device-id/mac @permission ohos.permission.ACCESS_NEARLINK @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nearlink.manager.d.ts */
    function getLocalAddress(): string
    /** @collects bluetooth @permission ohos.permission.ACCESS_NEARLINK @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nearlink.manager.d.ts */
    function getLocalName(): string
    /** @collects bluetooth @permission ohos.permission.ACCESS_NEARLINK @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nearlink.manager.d.ts */
    function getPairedDevices(): string[]
    function getState(): any
  }
  export default manager
}
declare module '@kit.ConnectivityKit' {
  export { default as manager } from '@ohos.nearlink.manager'
  export { default as scan } from '@ohos.nearlink.scan'
}
