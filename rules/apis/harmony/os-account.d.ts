/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.account.osAccount.d.ts */
declare module '@ohos.account.osAccount' {
  namespace osAccount {
    function getAccountManager(): AccountManager
    class UserAuth {
      constructor()
      /** @collects biometrics @permission ohos.permission.ACCESS_USER_AUTH_INTERNAL @note or the lock-screen password, as the type says */
      auth(challenge: any, authType: any, authTrustLevel: any, callback: any): any
      /** @collects biometrics @permission ohos.permission.ACCESS_USER_AUTH_INTERNAL @note or the lock-screen password, as the type says */
      authUser(userId: number, challenge: any, authType: any, authTrustLevel: any, callback: any): any
      cancelAuth(contextId: any): void
    }
    interface AccountManager {
      /** @collects account */
      getOsAccountName(): Promise<string>
      /** @collects account @permission ohos.permission.MANAGE_LOCAL_ACCOUNTS */
      getCurrentOsAccount(callback?: any): Promise<any>
      /** @collects account @permission ohos.permission.MANAGE_LOCAL_ACCOUNTS */
      queryCurrentOsAccount(callback?: any): Promise<any>
      /** @collects account @permission ohos.permission.GET_LOCAL_ACCOUNTS */
      queryOsAccount(): Promise<any>
      /** @collects account @permission ohos.permission.MANAGE_LOCAL_ACCOUNTS */
      queryAllCreatedOsAccounts(callback?: any): Promise<any[]>
      /** @collects account @permission ohos.permission.GET_DOMAIN_ACCOUNTS */
      getOsAccountDomainInfo(localId: number): Promise<any>
      /** @collects account @permission ohos.permission.MANAGE_LOCAL_ACCOUNTS */
      getOsAccountProfilePhoto(localId: number, callback?: any): Promise<string>
      /** @collects device-id/other @permission ohos.permission.DISTRIBUTED_DATASYNC */
      queryDistributedVirtualDeviceId(callback: OhosAsyncCallback<string>): void
      /** @collects device-id/other @permission ohos.permission.DISTRIBUTED_DATASYNC */
      queryDistributedVirtualDeviceId(): Promise<string>
      /** @collects device-id/other @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getDistributedVirtualDeviceId(callback: OhosAsyncCallback<string>): void
      /** @collects device-id/other @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getDistributedVirtualDeviceId(): Promise<string>
      getOsAccountLocalId(callback?: any): Promise<number>
      checkMultiOsAccountEnabled(callback?: any): Promise<boolean>
    }
  }
  export default osAccount
}
declare module '@kit.BasicServicesKit' {
  export { default as osAccount } from '@ohos.account.osAccount'
}
