/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nfc.tag.d.ts */
interface OhosNdefTag {
  /** @collects nfc @permission ohos.permission.NFC_TAG @distinctive @source https://github.com/openharmony/interface_sdk-js/blob/master/api/tag/nfctech.d.ts */
  readNdef(callback?: any): Promise<any>
  [key: string]: any
}
interface OhosMifareClassicTag {
  /** @collects nfc @permission ohos.permission.NFC_TAG @distinctive @source https://github.com/openharmony/interface_sdk-js/blob/master/api/tag/nfctech.d.ts */
  readSingleBlock(blockIndex: number, callback?: any): Promise<number[]>
  [key: string]: any
}
interface OhosMifareUltralightTag {
  /** @collects nfc @permission ohos.permission.NFC_TAG @distinctive @source https://github.com/openharmony/interface_sdk-js/blob/master/api/tag/nfctech.d.ts */
  readMultiplePages(pageIndex: number, callback?: any): Promise<number[]>
  [key: string]: any
}
interface OhosBarcodeTag {
  /** @collects nfc @permission ohos.permission.NFC_TAG @source https://github.com/openharmony/interface_sdk-js/blob/master/api/tag/nfctech.d.ts */
  getBarcode(): Promise<any>
  [key: string]: any
}
declare module '@ohos.nfc.tag' {
  namespace tag {
    interface TagInfo { uid: number[]; technology: number[]; [key: string]: any }
    /** @collects nfc @permission ohos.permission.NFC_TAG */
    function getTagInfo(want: any): TagInfo
    /** @collects nfc @permission ohos.permission.NFC_TAG */
    function registerForegroundDispatch(elementName: any, discTech: number[], callback: any): void
    function unregisterForegroundDispatch(elementName: any): void
    /** @collects nfc @permission ohos.permission.NFC_TAG */
    function on(type: 'readerMode' | 'readerModeWithInterval', elementName: any, discTech: number[], callback: any, interval?: number): void
    function off(type: string, elementName: any, callback?: any): void
    function getNdef(tagInfo: any): OhosNdefTag
    function getMifareClassic(tagInfo: any): OhosMifareClassicTag
    function getMifareUltralight(tagInfo: any): OhosMifareUltralightTag
    function getBarcodeTag(tagInfo: any): OhosBarcodeTag
    function getNfcA(tagInfo: any): any
    function getIsoDep(tagInfo: any): any
  }
  export default tag
}
declare module '@ohos.connectedTag' {
  namespace connectedTag {
    /** @collects nfc @permission ohos.permission.NFC_TAG @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.connectedTag.d.ts */
    function readNdefTag(callback?: any): Promise<string>
    /** @collects nfc @permission ohos.permission.NFC_TAG @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.connectedTag.d.ts */
    function read(callback?: any): Promise<number[]>
    function initialize(): void
  }
  export default connectedTag
}
declare module '@kit.ConnectivityKit' {
  export { default as connectedTag } from '@ohos.connectedTag'
  export { default as tag } from '@ohos.nfc.tag'
}
