/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.account.appAccount.d.ts */
declare module '@ohos.account.appAccount' {
  namespace appAccount {
    interface AppAccountInfo { name: string; owner: string }
    function createAppAccountManager(): AppAccountManager
    interface AppAccountManager {
      /** @collects account */
      getAllAccounts(callback?: any): Promise<AppAccountInfo[]>
      /** @collects account */
      getAccountsByOwner(owner: string, callback?: any): Promise<AppAccountInfo[]>
      /** @collects account */
      getAllAccessibleAccounts(callback?: any): Promise<AppAccountInfo[]>
      /** @collects account */
      selectAccountsByOptions(options: any, callback?: any): Promise<AppAccountInfo[]>
      /** @collects account */
      createAccountImplicitly(owner: string, ...rest: any[]): void
      /** @collects account */
      auth(name: string, owner: string, authType: string, ...rest: any[]): void
      /** @collects account */
      authenticate(name: string, owner: string, authType: string, ...rest: any[]): void
      /** @collects account */
      getAuthToken(name: string, owner: string, authType: string, callback?: any): Promise<string>
      /** @collects account */
      getOAuthToken(name: string, owner: string, authType: string, callback?: any): Promise<string>
      createAccount(name: string, ...rest: any[]): Promise<void>
      removeAccount(name: string, callback?: any): Promise<void>
      setCustomData(name: string, key: string, value: string, callback?: any): Promise<void>
      [key: string]: any
    }
  }
  export default appAccount
}
declare module '@kit.BasicServicesKit' {
  export { default as appAccount } from '@ohos.account.appAccount'
}
