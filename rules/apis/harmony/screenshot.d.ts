/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.screenshot.d.ts */
declare module '@ohos.screenshot' {
  namespace screenshot {
    /** @collects screen-capture @permission ohos.permission.CAPTURE_SCREEN */
    function save(options: any, callback: OhosAsyncCallback<any>): void
    /** @collects screen-capture @permission ohos.permission.CAPTURE_SCREEN */
    function save(callback: OhosAsyncCallback<any>): void
    /** @collects screen-capture @permission ohos.permission.CAPTURE_SCREEN */
    function save(options?: any): Promise<any>
    /** @collects screen-capture @permission ohos.permission.CUSTOM_SCREEN_CAPTURE */
    function capture(options?: any): Promise<any>
    /** @collects screen-capture */
    function pick(): Promise<any>
  }
  export default screenshot
}
declare module '@kit.ArkUI' {
  export { default as screenshot } from '@ohos.screenshot'
}
