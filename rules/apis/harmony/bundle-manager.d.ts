/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.bundleManager.d.ts */
declare module '@ohos.bundle.bundleManager' {
  namespace bundleManager {
    enum BundleFlag { GET_BUNDLE_INFO_DEFAULT = 0, GET_BUNDLE_INFO_WITH_APPLICATION = 1 }
    function getBundleInfoForSelf(bundleFlags: number): Promise<any>
    function getBundleInfoForSelfSync(bundleFlags: number): any
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function getBundleInfo(bundleName: string, bundleFlags: number, ...rest: any[]): Promise<any>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function getBundleInfoSync(bundleName: string, bundleFlags: number, userId?: number): any
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function getApplicationInfo(bundleName: string, appFlags: number, ...rest: any[]): Promise<any>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function getApplicationInfoSync(bundleName: string, applicationFlags: number, userId?: number): any
    /** @collects app-list @permission ohos.permission.GET_INSTALLED_BUNDLE_LIST */
    function getAllBundleInfo(bundleFlags: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects app-list @permission ohos.permission.GET_INSTALLED_BUNDLE_LIST */
    function getAllBundleInfo(bundleFlags: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_INSTALLED_BUNDLE_LIST */
    function getAllApplicationInfo(appFlags: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects app-list @permission ohos.permission.GET_INSTALLED_BUNDLE_LIST */
    function getAllApplicationInfo(appFlags: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.ENTERPRISE_GET_INSTALLED_BUNDLE_LIST */
    function getInstalledBundleList(bundleFlags: number): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function queryAbilityInfo(want: any, abilityFlags: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function queryExtensionAbilityInfo(...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function queryExtensionAbilityInfoSync(...rest: any[]): any[]
    /** @collects app-list @permission ohos.permission.GET_INSTALLED_BUNDLE_LIST */
    function getAllBundleInstallInfo(): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO */
    function queryAbilityInfoSync(want: any, abilityFlags: number, userId?: number): any[]
    /** @collects app-list @permission ohos.permission.GET_ABILITY_INFO */
    function getAbilityInfo(uri: string, abilityFlags: number): Promise<any[]>
    /** @checks app-list */
    function canOpenLink(link: string): boolean
    /** @checks app-list */
    function isApplicationEnabled(bundleName: string, ...rest: any[]): Promise<boolean>
    /** @checks app-list */
    function isApplicationEnabledSync(bundleName: string): boolean
  }
  export default bundleManager
}
declare module '@kit.AbilityKit' {
  export { default as bundleManager } from '@ohos.bundle.bundleManager'
}
