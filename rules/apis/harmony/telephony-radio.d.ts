/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.radio.d.ts */
declare module '@ohos.telephony.radio' {
  namespace radio {
    interface NetworkState {
      /** @collects carrier */
      longOperatorName: string
      /** @collects carrier */
      shortOperatorName: string
      /** @collects carrier */
      plmnNumeric: string
      isRoaming: boolean
      [key: string]: any
    }
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getRadioTech(slotId: number, callback: OhosAsyncCallback<any>): void
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getRadioTech(slotId: number): Promise<any>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getRadioTechSync(slotId: number): any
    /** @collects carrier @permission ohos.permission.GET_NETWORK_INFO */
    function getNetworkState(callback: OhosAsyncCallback<NetworkState>): void
    /** @collects carrier @permission ohos.permission.GET_NETWORK_INFO */
    function getNetworkState(slotId: number, callback: OhosAsyncCallback<NetworkState>): void
    /** @collects carrier @permission ohos.permission.GET_NETWORK_INFO */
    function getNetworkState(slotId?: number): Promise<NetworkState>
    /** @collects network/state */
    function getSignalInformation(slotId: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects network/state */
    function getSignalInformation(slotId: number): Promise<any[]>
    /** @collects network/state */
    function getSignalInformationSync(slotId: number): any[]
    /** @collects carrier */
    function getISOCountryCodeForNetwork(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier */
    function getISOCountryCodeForNetwork(slotId: number): Promise<string>
    /** @collects carrier */
    function getISOCountryCodeForNetworkSync(slotId: number): string
    /** @collects carrier */
    function getOperatorName(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects carrier */
    function getOperatorName(slotId: number): Promise<string>
    /** @collects carrier */
    function getOperatorNameSync(slotId: number): string
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isRadioOn(callback: OhosAsyncCallback<boolean>): void
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isRadioOn(slotId: number, callback: OhosAsyncCallback<boolean>): void
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isRadioOn(slotId?: number): Promise<boolean>
    /** @collects device-id/imei @permission ohos.permission.GET_TELEPHONY_STATE */
    function getIMEI(callback: OhosAsyncCallback<string>): void
    /** @collects device-id/imei @permission ohos.permission.GET_TELEPHONY_STATE */
    function getIMEI(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects device-id/imei @permission ohos.permission.GET_TELEPHONY_STATE */
    function getIMEI(slotId?: number): Promise<string>
    /** @collects device-id/meid @permission ohos.permission.GET_TELEPHONY_STATE */
    function getMEID(callback: OhosAsyncCallback<string>): void
    /** @collects device-id/meid @permission ohos.permission.GET_TELEPHONY_STATE */
    function getMEID(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects device-id/meid @permission ohos.permission.GET_TELEPHONY_STATE */
    function getMEID(slotId?: number): Promise<string>
    /** @collects device-id/other @permission ohos.permission.GET_TELEPHONY_STATE */
    function getUniqueDeviceId(callback: OhosAsyncCallback<string>): void
    /** @collects device-id/other @permission ohos.permission.GET_TELEPHONY_STATE */
    function getUniqueDeviceId(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects device-id/other @permission ohos.permission.GET_TELEPHONY_STATE */
    function getUniqueDeviceId(slotId?: number): Promise<string>
    /** @collects device-id/imei @permission ohos.permission.GET_TELEPHONY_STATE */
    function getIMEISV(slotId: number): string
    /** @collects device-info @permission ohos.permission.GET_TELEPHONY_STATE */
    function getBasebandVersion(slotId: number, callback: OhosAsyncCallback<string>): void
    /** @collects device-info @permission ohos.permission.GET_TELEPHONY_STATE */
    function getBasebandVersion(slotId: number): Promise<string>
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function getCellInformation(callback: OhosAsyncCallback<any[]>): void
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function getCellInformation(slotId: number, callback: OhosAsyncCallback<any[]>): void
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function getCellInformation(slotId?: number): Promise<any[]>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getImsRegInfo(slotId: number, imsType: ImsServiceType, callback: OhosAsyncCallback<any>): void
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function getImsRegInfo(slotId: number, imsType: ImsServiceType): Promise<any>
    /** @collects carrier @permission ohos.permission.GET_TELEPHONY_STATE */
    function on(type: 'imsRegStateChange', slotId: number, imsType: ImsServiceType, callback: OhosCallback<any>): void
    function off(type: 'imsRegStateChange', ...rest: any[]): void
    enum ImsServiceType { TYPE_VOICE, TYPE_VIDEO, TYPE_UT, TYPE_SMS }
    function getPrimarySlotId(callback?: any): Promise<number>
    function isNRSupported(slotId?: number): boolean
  }
  export default radio
}
declare module '@kit.TelephonyKit' {
  export { default as radio } from '@ohos.telephony.radio'
}
