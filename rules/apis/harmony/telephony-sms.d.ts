/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.sms.d.ts */
declare module '@ohos.telephony.sms' {
  namespace sms {
    /** @writes sms */
    function sendMessage(options: any): void
    /** @writes sms */
    function sendShortMessage(options: any, callback?: any): Promise<void>
    /** @collects sms @permission ohos.permission.RECEIVE_SMS */
    function getAllSimMessages(slotId: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects sms @permission ohos.permission.RECEIVE_SMS */
    function getAllSimMessages(slotId: number): Promise<any[]>
    function hasSmsCapability(): boolean
  }
  export default sms
}
declare module '@kit.TelephonyKit' {
  export { default as sms } from '@ohos.telephony.sms'
}
