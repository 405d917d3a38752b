/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.observer.d.ts */
declare module '@ohos.telephony.observer' {
  namespace observer {
    interface CallStateInfo {
      state: any
      /** @collects call-log @permission ohos.permission.READ_CALL_LOG @note number of the other party */
      number: string
    }
    /** @collects carrier @permission ohos.permission.GET_NETWORK_INFO @note its NetworkState names the operator */
    function on(type: 'networkStateChange', ...rest: any[]): void
    /** @collects network/state */
    function on(type: 'signalInfoChange' | 'cellularDataConnectionStateChange' | 'cellularDataFlowChange', ...rest: any[]): void
    /** @collects carrier */
    function on(type: 'callStateChange', callback: OhosCallback<CallStateInfo>): void
    /** @collects carrier */
    function on(type: 'callStateChange', options: any, callback: OhosCallback<CallStateInfo>): void
    /** @collects carrier */
    function on(type: 'callStateChange', ...rest: any[]): void
    /** @collects carrier */
    function on(type: 'simStateChange', ...rest: any[]): void
    function on(type: string, ...rest: any[]): void
    function off(type: string, ...rest: any[]): void
  }
  export default observer
}
declare module '@kit.TelephonyKit' {
  export { default as observer } from '@ohos.telephony.observer'
}
