/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nfc.cardEmulation.d.ts */
declare module '@ohos.nfc.cardEmulation' {
  namespace cardEmulation {
    /** @checks nfc */
    function hasHceCapability(): boolean
    /** @checks nfc */
    function isDefaultService(elementName: any, type: any): boolean
    class HceService {
      /** @collects nfc @permission ohos.permission.NFC_CARD_EMULATION */
      start(elementName: any, aidList: string[]): void
      stop(elementName: any): void
      /** @collects nfc @permission ohos.permission.NFC_CARD_EMULATION */
      on(type: 'hceCmd', callback: OhosAsyncCallback<number[]>): void
      transmit(response: number[], callback?: any): Promise<void>
    }
  }
  export default cardEmulation
}
declare module '@ohos.nfc.controller' {
  namespace nfcController {
    /** @checks nfc @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nfc.controller.d.ts */
    function isNfcOpen(): boolean
    /** @checks nfc @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nfc.controller.d.ts */
    function isNfcSupported(): boolean
    /** @checks nfc @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nfc.controller.d.ts */
    function getNfcState(): any
  }
  export default nfcController
}
declare module '@kit.ConnectivityKit' {
  export { default as cardEmulation } from '@ohos.nfc.cardEmulation'
  export { default as nfcController } from '@ohos.nfc.controller'
}
