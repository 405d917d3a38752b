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
declare module '@ohos.bundle.bundleResourceManager' {
  namespace bundleResourceManager {
    /** @collects app-list @permission ohos.permission.GET_INSTALLED_BUNDLE_LIST ohos.permission.GET_BUNDLE_RESOURCES @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.bundleResourceManager.d.ts */
    function getAllBundleResourceInfo(resourceFlags: number, callback?: any): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_INSTALLED_BUNDLE_LIST ohos.permission.GET_BUNDLE_RESOURCES @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.bundleResourceManager.d.ts */
    function getAllLauncherAbilityResourceInfo(resourceFlags: number, callback?: any): Promise<any[]>
    /** @collects app-list @permission ohos.permission.GET_BUNDLE_RESOURCES @note apps that are no longer installed @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.bundleResourceManager.d.ts */
    function getAllUninstalledBundleResourceInfo(resourceFlags: number): Promise<any[]>
    function getBundleResourceInfo(bundleName: string, ...rest: any[]): any
  }
  export default bundleResourceManager
}
declare module '@ohos.bundle.bundleMonitor' {
  namespace bundleMonitor {
    /** @collects app-list @permission ohos.permission.LISTEN_BUNDLE_CHANGE @note which apps come and go @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bundle.bundleMonitor.d.ts */
    function on(type: 'add' | 'update' | 'remove', callback: any): void
    function off(type: string, callback?: any): void
  }
  export default bundleMonitor
}
declare module '@kit.AbilityKit' {
  export { default as bundleResourceManager } from '@ohos.bundle.bundleResourceManager'
  export { default as bundleMonitor } from '@ohos.bundle.bundleMonitor'
  export { default as launcherBundleManager } from '@ohos.bundle.launcherBundleManager'
  export { default as innerBundleManager } from '@ohos.bundle.innerBundleManager'
}
