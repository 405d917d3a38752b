/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.call.d.ts */
declare module '@ohos.telephony.call' {
  namespace call {
    /** @checks carrier */
    function hasCall(callback?: any): Promise<boolean>
    /** @checks carrier */
    function hasCallSync(): boolean
    /** @checks carrier */
    function getCallState(callback?: any): Promise<any>
    /** @checks carrier */
    function getCallStateSync(): any
    /** @collects call-log @permission ohos.permission.SET_TELEPHONY_STATE @note the other party's number */
    function on(type: 'callDetailsChange', callback: OhosCallback<{ accountNumber: string; [key: string]: any }>): void
    function on(type: string, callback: any): void
    function makeCall(phoneNumber: any, ...rest: any[]): Promise<void>
    function dial(phoneNumber: string, ...rest: any[]): Promise<boolean>
  }
  export default call
}
declare module '@kit.TelephonyKit' {
  export { default as call } from '@ohos.telephony.call'
}
