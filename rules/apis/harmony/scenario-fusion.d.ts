/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/scenario-fusion-functionalbutton */
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
      GET_PHONE_NUMBER = 0, GET_REALTIME_PHONENUMBER = 1, LAUNCH_APP = 2, OPEN_SETTING = 3, CHOOSE_AVATAR = 4, CHOOSE_ADDRESS = 5, CHOOSE_INVOICE_TITLE = 6,
      REAL_NAME_AUTHENTICATION = 7, FACE_AUTHENTICATION = 8, CHOOSE_LOCATION = 9, SUBSCRIBE_LIVE_VIEW = 10, PERMISSION_SETTING = 11, REQUEST_SUBSCRIBE_MESSAGE = 12,
      SHARE = 13, FEEDBACK = 14, GET_PHONE_NUMBER_AND_RISK_LEVEL = 15
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
declare module '@hms.core.atomicserviceComponent.atomicserviceUi' {
  export { FunctionalButton, functionalButtonComponentManager } from '@kit.ScenarioFusionKit'
}
