/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.app.ability.autoStartupManager.d.ts */
declare module '@ohos.app.ability.autoStartupManager' {
  namespace autoStartupManager {
    /** @collects auto-start @permission ohos.permission.MANAGE_APP_BOOT */
    function setApplicationAutoStartup(info: any, callback?: any): Promise<void>
    /** @collects app-list @permission ohos.permission.MANAGE_APP_BOOT */
    function queryAllAutoStartupApplications(callback?: any): Promise<any[]>
    /** @checks auto-start */
    function getAutoStartupStatusForSelf(): Promise<boolean>
    function cancelApplicationAutoStartup(info: any, callback?: any): Promise<void>
  }
  export default autoStartupManager
}
declare module '@kit.AbilityKit' {
  export { default as autoStartupManager } from '@ohos.app.ability.autoStartupManager'
}
