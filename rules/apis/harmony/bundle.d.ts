/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.d.ts */
declare module '@ohos.bundle' {
  namespace bundle {
    enum BundleFlag { GET_BUNDLE_DEFAULT = 0 }
    function getBundleInfo(bundleName: string, bundleFlags: number, ...rest: any[]): Promise<any>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED */
    function getAllBundleInfo(bundleFlag: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED */
    function getBundleInfos(bundleFlag: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED */
    function getAllApplicationInfo(bundleFlags: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED */
    function getApplicationInfos(bundleFlags: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function queryAbilityByWant(want: any, bundleFlags: number, ...rest: any[]): Promise<any[]>
    /** @checks app-list */
    function isApplicationEnabled(bundleName: string, ...rest: any[]): Promise<boolean>
  }
  export default bundle
}
declare module '@kit.AbilityKit' {
  export { default as bundle } from '@ohos.bundle'
}
