/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-huawei-id-button */
interface OhosHuaweiIDButtonCredential { authorizationCode?: string; idToken?: string; openID?: string; unionID?: string; [key: string]: any }
declare module '@hms.core.account.LoginComponent' {
  /** @collects account */
  export function LoginWithHuaweiIDButton(options: any): any
  /** @collects account @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-loginpanel */
  export function LoginPanel(options: any): any
  export namespace loginComponentManager {
    enum LoginType { ID = 0, PHONE = 1, QUICK_LOGIN = 2 }
    type HuaweiIDCredential = OhosHuaweiIDButtonCredential
    class LoginWithHuaweiIDButtonController {
      /** @collects account */
      onClickLoginWithHuaweiIDButton(callback: OhosAsyncCallback<OhosHuaweiIDButtonCredential>): LoginWithHuaweiIDButtonController
      setAgreementStatus(agreementStatus: any): LoginWithHuaweiIDButtonController
      onClickEvent(callback: any): LoginWithHuaweiIDButtonController
      setEnabled(enabled: boolean): LoginWithHuaweiIDButtonController
      continueLogin(callback: any): LoginWithHuaweiIDButtonController
    }
    class LoginPanelController {
      /** @collects account */
      onClickLoginWithHuaweiIDButton(callback: OhosAsyncCallback<OhosHuaweiIDButtonCredential>): LoginPanelController
      setAgreementStatus(agreementStatus: any): LoginPanelController
      onClickOptionalLoginButton(callback: any): LoginPanelController
      onClickPrivacyText(callback: any): LoginPanelController
      onChangeAgreementStatus(callback: any): LoginPanelController
    }
  }
}
declare module '@kit.AccountKit' {
  export { LoginWithHuaweiIDButton, LoginPanel, loginComponentManager } from '@hms.core.account.LoginComponent'
}
