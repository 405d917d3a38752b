/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.abilityAccessCtrl.d.ts */
declare module '@ohos.abilityAccessCtrl' {
  export type Permissions = string
  export interface PermissionRequestResult { permissions: string[]; authResults: number[]; dialogShownResults?: boolean[] }
  namespace abilityAccessCtrl {
    function createAtManager(): AtManager
    interface AtManager {
      /** @requests @permissionFrom permissionList @distinctive */
      requestPermissionsFromUser(context: any, permissionList: string[], requestCallback: OhosAsyncCallback<PermissionRequestResult>): void
      /** @requests @permissionFrom permissionList @distinctive */
      requestPermissionsFromUser(context: any, permissionList: string[]): Promise<PermissionRequestResult>
      /** @requests @permissionFrom permissionList */
      requestPermissionsFromUserWithWindowId(context: any, windowId: number, permissionList: string[]): Promise<PermissionRequestResult>
      /** @requests @permissionFrom permissionList @distinctive @note the second dialogue, after the user has refused */
      requestPermissionOnSetting(context: any, permissionList: string[]): Promise<GrantStatus[]>
      /** @requests @permissionFrom permission @distinctive */
      openPermissionOnSetting(context: any, permission: string): Promise<any>
      /** @requests camera */
      requestGlobalSwitch(context: any, type: SwitchType.CAMERA): Promise<boolean>
      /** @requests microphone */
      requestGlobalSwitch(context: any, type: SwitchType.MICROPHONE): Promise<boolean>
      /** @requests location */
      requestGlobalSwitch(context: any, type: SwitchType.LOCATION): Promise<boolean>
      /** @requests */
      requestGlobalSwitch(context: any, type: any): Promise<boolean>
      /** @checks @permissionFrom permissionName */
      verifyAccessToken(tokenID: number, permissionName: string): Promise<GrantStatus>
      /** @checks @permissionFrom permissionName */
      verifyAccessTokenSync(tokenID: number, permissionName: string): GrantStatus
      /** @checks @permissionFrom permissionName */
      checkAccessToken(tokenID: number, permissionName: string): Promise<GrantStatus>
      /** @checks @permissionFrom permissionName */
      checkAccessTokenSync(tokenID: number, permissionName: string): GrantStatus
      /** @checks @permissionFrom permissionName */
      getSelfPermissionStatus(permissionName: string): any
    }
    enum GrantStatus { PERMISSION_DENIED = -1, PERMISSION_GRANTED = 0 }
    enum SwitchType { CAMERA = 0, MICROPHONE = 1, LOCATION = 2 }
  }
  export default abilityAccessCtrl
}
declare module '@kit.AbilityKit' {
  export { default as abilityAccessCtrl, Permissions, PermissionRequestResult } from '@ohos.abilityAccessCtrl'
}
