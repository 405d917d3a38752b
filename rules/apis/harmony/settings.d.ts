/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.settings.d.ts */
declare module '@ohos.settings' {
  namespace settings {
    const general: { DEVICE_NAME: 'settings.general.device_name'; [key: string]: string }
    const date: { [key: string]: string }
    const display: { [key: string]: string }
    const domainName: { [key: string]: string }
    const input: { [key: string]: string }
    const network: { [key: string]: string }
    const phone: { [key: string]: string }
    const sound: { [key: string]: string }
    const TTS: { [key: string]: string }
    const wireless: { [key: string]: string }
    /** @collects device-info @note name of the device, often holding the user's name */
    function getValueSync(context: any, name: 'settings.general.device_name', defValue: string, domainName?: string): string
    function getValueSync(context: any, name: string, defValue: string, domainName?: string): string
    /** @collects device-info @note name of the device, often holding the user's name */
    function getValue(context: any, name: 'settings.general.device_name', callback?: any): Promise<string>
    function getValue(context: any, name: string, callback?: any): Promise<string>
    function setValueSync(context: any, name: string, value: string, domainName?: string): boolean
  }
  export default settings
}
declare module '@kit.BasicServicesKit' {
  export { default as settings } from '@ohos.settings'
}
