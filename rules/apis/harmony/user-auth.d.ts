/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.userIAM.userAuth.d.ts */
declare module '@ohos.userIAM.userAuth' {
  namespace userAuth {
    enum UserAuthType { PIN = 1, FACE = 2, FINGERPRINT = 4 }
    enum AuthTrustLevel { ATL1 = 10000, ATL2 = 20000, ATL3 = 30000, ATL4 = 40000 }
    /** @checks biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
    function getAvailableStatus(authType: any, authTrustLevel: any): void
    /** @checks biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
    function getEnrolledState(authType: any): any
    /** @checks biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
    function getAuthLockState(authType: any): Promise<any>
    /** @collects biometrics @permission ohos.permission.ACCESS_BIOMETRIC @distinctive */
    function getUserAuthInstance(authParam: any, widgetParam: any): UserAuthInstance
    /** @collects biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
    function getAuthInstance(challenge: any, authType: any, authTrustLevel: any): AuthInstance
    function getAuthenticator(): Authenticator
    interface UserAuthInstance { start(): void; cancel(): void; on(type: string, callback: any): void; off(type: string, callback?: any): void }
    interface AuthInstance { start(): void; cancel(): void; on(name: string, callback: any): void; off(name: string): void }
    interface Authenticator {
      /** @collects biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
      execute(type: any, level: any, callback?: any): Promise<number>
    }
    class UserAuth {
      /** @checks biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
      getAvailableStatus(authType: any, authTrustLevel: any): number
      /** @collects biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
      auth(challenge: any, authType: any, authTrustLevel: any, callback: any): any
      cancelAuth(contextID: any): number
    }
  }
  export default userAuth
}
declare module '@kit.UserAuthenticationKit' {
  export { default as userAuth } from '@ohos.userIAM.userAuth'
}
