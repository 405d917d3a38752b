/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.ability.featureAbility.d.ts */
declare module '@ohos.ability.featureAbility' {
  namespace featureAbility {
    function getContext(): Context
    interface Context {
      /** @requests @permissionFrom permissions @source https://github.com/openharmony/interface_sdk-js/blob/master/api/app/context.d.ts */
      requestPermissionsFromUser(permissions: string[], requestCode: number, resultCallback: OhosAsyncCallback<any>): void
      /** @requests @permissionFrom permissions @source https://github.com/openharmony/interface_sdk-js/blob/master/api/app/context.d.ts */
      requestPermissionsFromUser(permissions: string[], requestCode: number): Promise<any>
      /** @checks @permissionFrom permission @source https://github.com/openharmony/interface_sdk-js/blob/master/api/app/context.d.ts */
      verifyPermission(permission: string, ...rest: any[]): Promise<number>
      getApplicationContext(): Context
    }
  }
  export default featureAbility
}
declare module '@kit.AbilityKit' {
  export { default as featureAbility } from '@ohos.ability.featureAbility'
}
