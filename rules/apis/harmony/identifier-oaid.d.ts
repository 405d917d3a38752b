/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.identifier.oaid.d.ts */
declare module '@ohos.identifier.oaid' {
  namespace identifier {
    /** @collects device-id/oaid @permission ohos.permission.APP_TRACKING_CONSENT */
    function getOAID(callback: OhosAsyncCallback<string>): void
    /** @collects device-id/oaid @permission ohos.permission.APP_TRACKING_CONSENT */
    function getOAID(): Promise<string>
    function resetOAID(): void
  }
  export default identifier
}
declare module '@kit.AdsKit' {
  export { default as identifier } from '@ohos.identifier.oaid'
}
