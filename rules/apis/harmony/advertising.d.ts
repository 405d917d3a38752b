/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.advertising.d.ts */
declare module '@ohos.advertising' {
  namespace advertising {
    interface Advertisement { adType: number; uniqueId: string; [key: string]: any }
    class AdLoader {
      constructor(context: any)
      /** @collects advertising */
      loadAd(adParam: any, adOptions: any, listener: any): void
      /** @collects advertising */
      loadAdWithMultiSlots(adParams: any[], adOptions: any, listener: any): void
    }
    /** @collects advertising */
    function showAd(ad: any, options: any, context?: any): void
    /** @collects advertising */
    function getAdRequestBody(adParams: any[], adOptions: any): Promise<string>
    function registerWebAdInterface(controller: any, context: any, needRefresh?: boolean): void
  }
  export default advertising
}
declare module '@ohos.advertising.AdComponent' {
  /** @collects advertising @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.advertising.AdComponent.d.ets */
  export function AdComponent(options: any): any
}
declare module '@ohos.advertising.AutoAdComponent' {
  /** @collects advertising @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.advertising.AutoAdComponent.d.ets */
  export function AutoAdComponent(options: any): any
}
declare module '@kit.AdsKit' {
  export { default as advertising } from '@ohos.advertising'
  export { AdComponent } from '@ohos.advertising.AdComponent'
  export { AutoAdComponent } from '@ohos.advertising.AutoAdComponent'
}
