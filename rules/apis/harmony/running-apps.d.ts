/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.app.ability.appManager.d.ts */
declare module '@ohos.app.ability.appManager' {
  namespace appManager {
    /** @collects app-list @permission ohos.permission.GET_RUNNING_INFO @note the apps in the foreground */
    function getForegroundApplications(callback: OhosAsyncCallback<any[]>): void
    /** @collects app-list @permission ohos.permission.GET_RUNNING_INFO @note the apps in the foreground */
    function getForegroundApplications(): Promise<any[]>
    /** @collects app-list @permission ohos.permission.RUNNING_STATE_OBSERVER */
    function on(type: 'applicationState' | 'appForegroundState', observer: any, ...rest: any[]): number
    function on(type: string, observer: any, ...rest: any[]): any
    function getRunningProcessInformation(callback?: any): Promise<any[]>
    function isRunningInStabilityTest(callback?: any): Promise<boolean>
  }
  export default appManager
}
declare module '@ohos.app.ability.missionManager' {
  namespace missionManager {
    /** @collects app-list @permission ohos.permission.MANAGE_MISSIONS @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.app.ability.missionManager.d.ts @note the apps used last */
    function getMissionInfos(deviceId: string, numMax: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects app-list @permission ohos.permission.MANAGE_MISSIONS @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.app.ability.missionManager.d.ts @note the apps used last */
    function getMissionInfos(deviceId: string, numMax: number): Promise<any[]>
    function getMissionInfo(deviceId: string, missionId: number, callback?: any): Promise<any>
    function clearMission(missionId: number, callback?: any): Promise<void>
    function moveMissionToFront(missionId: number, ...rest: any[]): Promise<void>
  }
  export default missionManager
}
declare module '@ohos.application.missionManager' {
  namespace missionManager {
    /** @collects app-list @permission ohos.permission.MANAGE_MISSIONS @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.application.missionManager.d.ts @note the apps used last */
    function getMissionInfos(deviceId: string, numMax: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects app-list @permission ohos.permission.MANAGE_MISSIONS @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.application.missionManager.d.ts @note the apps used last */
    function getMissionInfos(deviceId: string, numMax: number): Promise<any[]>
  }
  export default missionManager
}
declare module '@kit.AbilityKit' {
  export { default as appManager } from '@ohos.app.ability.appManager'
  export { default as missionManager } from '@ohos.app.ability.missionManager'
}
