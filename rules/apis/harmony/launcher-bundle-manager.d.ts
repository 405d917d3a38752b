/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.launcherBundleManager.d.ts */
declare module '@ohos.bundle.launcherBundleManager' {
  namespace launcherBundleManager {
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED */
    function getLauncherAbilityInfo(bundleName: string, userId: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED */
    function getLauncherAbilityInfoSync(bundleName: string, userId: number): any[]
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED */
    function getAllLauncherAbilityInfo(userId: number, ...rest: any[]): Promise<any[]>
  }
  export default launcherBundleManager
}
declare module '@ohos.bundle.innerBundleManager' {
  namespace innerBundleManager {
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.innerBundleManager.d.ts */
    function getLauncherAbilityInfos(bundleName: string, userId: number, ...rest: any[]): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_INFO_PRIVILEGED @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.innerBundleManager.d.ts */
    function getAllLauncherAbilityInfos(userId: number, ...rest: any[]): Promise<any[]>
  }
  export default innerBundleManager
}
declare module '@kit.AbilityKit' {
  export { default as launcherBundleManager } from '@ohos.bundle.launcherBundleManager'
  export { default as innerBundleManager } from '@ohos.bundle.innerBundleManager'
}
