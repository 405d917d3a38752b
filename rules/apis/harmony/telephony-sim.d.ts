/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.sim.d.ts */
declare module '@ohos.telephony.sim' {
  namespace sim {
    /** @collects contacts @permission ohos.permission.READ_CONTACTS @note those on the SIM card */
    function queryIccDiallingNumbers(slotId: number, type: any, callback: OhosAsyncCallback<any[]>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS @note those on the SIM card */
    function queryIccDiallingNumbers(slotId: number, type: any): Promise<any[]>
    interface IccAccountInfo {
      simId: number
      slotIndex: number
      isEsim: boolean
      isActive: boolean
      /** @collects device-id/iccid @permission ohos.permission.GET_TELEPHONY_STATE */
      iccId: string
      showName: string
      /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE @note phone number */
      showNumber: string
    }
    /** @checks carrier */
    function hasSimCard(slotId: number, callback: OhosAsyncCallback<boolean>): void
    /** @checks carrier */
    function hasSimCard(slotId: number): Promise<boolean>
    /** @checks carrier */
    function hasSimCardSync(slotId: number): boolean
    /** @checks carrier */
    function isSimActive(slotId: number, callback: OhosAsyncCallback<boolean>): void
    /** @checks carrier */
    function isSimActive(slotId: number): Promise<boolean>
    /** @checks carrier */
    function isSimActiveSync(slotId: number): boolean
    /** @checks carrier */
    function hasOperatorPrivileges(slotId: number, callback: OhosAsyncCallback<boolean>): void
    /** @checks carrier */
    function hasOperatorPrivileges(slotId: number): Promise<boolean>
    /** @collects carrier */
    function getISOCountryCodeForSim(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier */
    function getISOCountryCodeForSim(slotId: number): Promise<string>
    /** @collects carrier */
    function getISOCountryCodeForSimSync(slotId: number): string
    /** @collects carrier */
    function getSimOperatorNumeric(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier */
    function getSimOperatorNumeric(slotId: number): Promise<string>
    /** @collects carrier */
    function getSimOperatorNumericSync(slotId: number): string
    /** @collects carrier */
    function getSimSpn(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier */
    function getSimSpn(slotId: number): Promise<string>
    /** @collects carrier */
    function getSimSpnSync(slotId: number): string
    /** @collects carrier */
    function getSimState(slotId: number, callback: OhosAsyncCallback<number>): void
    /** @collects carrier */
    function getSimState(slotId: number): Promise<number>
    /** @collects carrier */
    function getSimStateSync(slotId: number): number
    /** @collects carrier */
    function getCardType(slotId: number, callback: OhosAsyncCallback<number>): void
    /** @collects carrier */
    function getCardType(slotId: number): Promise<number>
    /** @collects carrier */
    function getCardTypeSync(slotId: number): number
    /** @collects carrier */
    function getOpKey(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier */
    function getOpKey(slotId: number): Promise<string>
    /** @collects carrier */
    function getOpKeySync(slotId: number): string
    /** @collects carrier */
    function getOpName(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier */
    function getOpName(slotId: number): Promise<string>
    /** @collects carrier */
    function getOpNameSync(slotId: number): string
    /** @collects carrier */
    function getSimLabel(slotId: number, callback: OhosAsyncCallback<any>): void
    /** @collects carrier */
    function getSimLabel(slotId: number): Promise<any>
    /** @collects carrier */
    function getSimLabelSync(slotId: number): any
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getSimAccountInfo(slotId: number, callback: OhosAsyncCallback<IccAccountInfo>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getSimAccountInfo(slotId: number): Promise<IccAccountInfo>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getActiveSimAccountInfoList(callback: OhosAsyncCallback<IccAccountInfo[]>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getActiveSimAccountInfoList(): Promise<IccAccountInfo[]>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getAllSimAccountInfoList(callback: OhosAsyncCallback<IccAccountInfo[]>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getAllSimAccountInfoList(): Promise<IccAccountInfo[]>
    /** @collects device-id/iccid @distinctive @permission ohos.permission.GET_TELEPHONY_STATE */
    function getSimIccId(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects device-id/iccid @distinctive @permission ohos.permission.GET_TELEPHONY_STATE */
    function getSimIccId(slotId: number): Promise<string>
    /** @collects device-id/imsi @permission ohos.permission.GET_TELEPHONY_STATE */
    function getIMSI(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects device-id/imsi @permission ohos.permission.GET_TELEPHONY_STATE */
    function getIMSI(slotId: number): Promise<string>
    /** @collects carrier @distinctive @permission ohos.permission.GET_PHONE_NUMBERS */
    function getSimTelephoneNumber(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier @distinctive @permission ohos.permission.GET_PHONE_NUMBERS */
    function getSimTelephoneNumber(slotId: number): Promise<string>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getVoiceMailNumber(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getVoiceMailNumber(slotId: number): Promise<string>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getVoiceMailIdentifier(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getVoiceMailIdentifier(slotId: number): Promise<string>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getSimGid1(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getSimGid1(slotId: number): Promise<string>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getShowName(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getShowName(slotId: number): Promise<string>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getShowNumber(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getShowNumber(slotId: number): Promise<string>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getOperatorConfigs(slotId: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getOperatorConfigs(slotId: number): Promise<any[]>
    function getMaxSimCount(): number
    function getDefaultVoiceSlotId(callback?: any): Promise<number>
  }
  export default sim
}
declare module '@kit.TelephonyKit' {
  export { default as sim } from '@ohos.telephony.sim'
}
