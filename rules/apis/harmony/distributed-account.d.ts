/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.account.distributedAccount.d.ts */
declare module '@ohos.account.distributedAccount' {
  namespace distributedAccount {
    interface DistributedInfo { name: string; id: string; nickname?: string; avatar?: string; [key: string]: any }
    function getDistributedAccountAbility(): DistributedAccountAbility
    interface DistributedAccountAbility {
      /** @collects account @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getOsAccountDistributedInfo(callback: OhosAsyncCallback<DistributedInfo>): void
      /** @collects account @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getOsAccountDistributedInfo(): Promise<DistributedInfo>
      /** @collects account @permission ohos.permission.DISTRIBUTED_DATASYNC */
      queryOsAccountDistributedInfo(callback?: any): Promise<DistributedInfo>
      setOsAccountDistributedInfo(accountInfo: any, callback?: any): Promise<void>
    }
  }
  export default distributedAccount
}
declare module '@kit.BasicServicesKit' {
  export { default as distributedAccount } from '@ohos.account.distributedAccount'
}
