/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.data.d.ts */
declare module '@ohos.telephony.data' {
  namespace data {
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getCellularDataState(callback?: any): Promise<any>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getCellularDataFlowType(callback?: any): Promise<any>
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isCellularDataEnabled(callback?: any): Promise<boolean>
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isCellularDataEnabledSync(): boolean
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isCellularDataRoamingEnabled(slotId: number, callback?: any): Promise<boolean>
    /** @collects carrier @permission ohos.permission.GET_NETWORK_INFO */
    function getActiveApnName(): Promise<string>
    function getDefaultCellularDataSlotId(callback?: any): Promise<number>
  }
  export default data
}
declare module '@kit.TelephonyKit' {
  export { default as data } from '@ohos.telephony.data'
}
