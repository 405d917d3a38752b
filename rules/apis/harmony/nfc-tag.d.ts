/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.nfc.tag.d.ts */
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
    function getNdef(tagInfo: any): any
    function getNfcA(tagInfo: any): any
    function getIsoDep(tagInfo: any): any
  }
  export default tag
}
declare module '@kit.ConnectivityKit' {
  export { default as tag } from '@ohos.nfc.tag'
}
