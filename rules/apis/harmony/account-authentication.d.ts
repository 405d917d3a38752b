/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-authentication */
declare module '@hms.core.authentication' {
  namespace authentication {
    interface AuthenticationRequest { state?: string; nonce?: string }
    interface LoginWithHuaweiIDRequest extends AuthenticationRequest { forceLogin?: boolean; readonly loginBrand: true }
    interface AuthorizationWithHuaweiIDRequest extends AuthenticationRequest { scopes?: string[]; permissions?: string[]; forceAuthorization?: boolean; readonly authorizationBrand: true }
    interface CancelAuthorizationRequest extends AuthenticationRequest { readonly cancelBrand: true }
    interface HuaweiIDCredential { unionID?: string; openID?: string; groupUnionID?: string; authorizationCode?: string; idToken?: string; avatarUri?: string; nickName?: string; email?: string; [key: string]: any }
    interface AuthenticationResponse { state?: string; data?: HuaweiIDCredential; [key: string]: any }
    type LoginWithHuaweiIDResponse = AuthenticationResponse
    type AuthorizationWithHuaweiIDResponse = AuthenticationResponse
    type CancelAuthorizationResponse = AuthenticationResponse
    class HuaweiIDProvider {
      createLoginWithHuaweiIDRequest(): LoginWithHuaweiIDRequest
      createAuthorizationWithHuaweiIDRequest(): AuthorizationWithHuaweiIDRequest
      createCancelAuthorizationRequest(): CancelAuthorizationRequest
      /** @checks account */
      getHuaweiIDState(request: any): Promise<any>
      /** @checks account */
      getMobileNumberConsistency(request: any): Promise<any>
    }
    class AuthenticationController {
      constructor(context?: any)
      /** @collects account */
      executeRequest(request: LoginWithHuaweiIDRequest | AuthorizationWithHuaweiIDRequest, callback: OhosAsyncCallback<AuthenticationResponse>): void
      /** @collects account */
      executeRequest(request: LoginWithHuaweiIDRequest | AuthorizationWithHuaweiIDRequest): Promise<AuthenticationResponse>
      executeRequest(request: CancelAuthorizationRequest, callback?: any): Promise<AuthenticationResponse>
      /** @collects account */
      executeRequest(request: AuthenticationRequest, callback?: any): Promise<AuthenticationResponse>
    }
  }
  export default authentication
}
declare module '@kit.AccountKit' {
  export { default as authentication } from '@hms.core.authentication'
}
