/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.esim.d.ts */
declare module '@ohos.telephony.esim' {
  namespace eSIM {
    function isSupported(slotId: number): boolean
    /** @collects device-id/other @permission ohos.permission.GET_TELEPHONY_ESIM_STATE @note EID of the eSIM chip */
    function getEid(slotId: number): Promise<string>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_ESIM_STATE */
    function getEuiccProfileInfoList(slotId: number): Promise<any>
  }
  export default eSIM
}
declare module '@kit.TelephonyKit' {
  export { default as eSIM } from '@ohos.telephony.esim'
}
