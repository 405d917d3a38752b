/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.telephony.vcard.d.ts */
declare module '@ohos.telephony.vcard' {
  namespace vcard {
    /** @writes contacts */
    function importVCard(context: any, filePath: string, ...rest: any[]): Promise<void>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function exportVCard(context: any, predicates: any, ...rest: any[]): Promise<string>
  }
  export default vcard
}
declare module '@kit.TelephonyKit' {
  export { default as vcard } from '@ohos.telephony.vcard'
}
