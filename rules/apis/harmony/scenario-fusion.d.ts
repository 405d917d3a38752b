/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/scenario-fusion-button */
interface OhosFunctionalButtonController {
  /** @collects account @note phone number */
  onGetPhoneNumber(callback: any): OhosFunctionalButtonController
  /** @collects account @note phone number */
  onGetRealtimePhoneNumber(callback: any): OhosFunctionalButtonController
  /** @collects account @note avatar */
  onChooseAvatar(callback: any): OhosFunctionalButtonController
  /** @collects account @note name, phone number and address */
  onChooseAddress(callback: any): OhosFunctionalButtonController
  /** @collects account @note invoice title */
  onChooseInvoiceTitle(callback: any): OhosFunctionalButtonController
  /** @collects account @note real name */
  onRealNameAuthentication(callback: any): OhosFunctionalButtonController
  /** @collects biometrics */
  onFaceAuthentication(callback: any): OhosFunctionalButtonController
  /** @picks location */
  onChooseLocation(callback: any): OhosFunctionalButtonController
  onLaunchApp(callback: any): OhosFunctionalButtonController
  onOpenSetting(callback: any): OhosFunctionalButtonController
}
declare module '@kit.ScenarioFusionKit' {
  export namespace functionalButtonComponentManager {
    enum OpenType {
      GET_PHONE_NUMBER, GET_REALTIME_PHONENUMBER, GET_PHONE_NUMBER_AND_RISK_LEVEL, LAUNCH_APP, OPEN_SETTING, CHOOSE_AVATAR, CHOOSE_ADDRESS, CHOOSE_INVOICE_TITLE,
      REAL_NAME_AUTHENTICATION, FACE_AUTHENTICATION, CHOOSE_LOCATION, SUBSCRIBE_LIVE_VIEW, PERMISSION_SETTING, REQUEST_SUBSCRIBE_MESSAGE, SHARE, FEEDBACK
    }
    type FunctionalButtonController = OhosFunctionalButtonController
    const FunctionalButtonController: { new (): OhosFunctionalButtonController }
    type AccountOpenType = OpenType.GET_PHONE_NUMBER | OpenType.GET_REALTIME_PHONENUMBER | OpenType.GET_PHONE_NUMBER_AND_RISK_LEVEL | OpenType.CHOOSE_AVATAR
      | OpenType.CHOOSE_ADDRESS | OpenType.CHOOSE_INVOICE_TITLE | OpenType.REAL_NAME_AUTHENTICATION
  }
  /** @collects account */
  export function FunctionalButton(options: { params: { openType: functionalButtonComponentManager.AccountOpenType; [key: string]: any }; [key: string]: any }): any
  /** @collects biometrics */
  export function FunctionalButton(options: { params: { openType: functionalButtonComponentManager.OpenType.FACE_AUTHENTICATION; [key: string]: any }; [key: string]: any }): any
  /** @picks location */
  export function FunctionalButton(options: { params: { openType: functionalButtonComponentManager.OpenType.CHOOSE_LOCATION; [key: string]: any }; [key: string]: any }): any
  /** @requests notifications */
  export function FunctionalButton(options: { params: { openType: functionalButtonComponentManager.OpenType.REQUEST_SUBSCRIBE_MESSAGE; [key: string]: any }; [key: string]: any }): any
  export function FunctionalButton(options: { params: { openType: functionalButtonComponentManager.OpenType; [key: string]: any }; [key: string]: any }): any
  export namespace atomicService {
    /** @collects device-info @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/scenario-fusion-atomicservice */
    function getSystemInfoSync(properties?: any[]): any
    /** @collects device-info @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/scenario-fusion-atomicservice */
    function getSystemInfo(properties?: any[]): Promise<any>
    function getSystemSetting(properties?: any[]): any
  }
}
