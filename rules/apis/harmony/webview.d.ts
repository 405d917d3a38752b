/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.web.webview.d.ts */
declare module '@ohos.web.webview' {
  namespace webview {
    class WebCookieManager {
      /** @collects cookies */
      static fetchCookieSync(url: string, ...rest: any[]): string
      /** @collects cookies */
      static fetchCookie(url: string, callback: OhosAsyncCallback<string>): void
      /** @collects cookies */
      static fetchCookie(url: string, ...rest: any[]): Promise<string>
      /** @collects cookies */
      static fetchAllCookies(incognito: boolean): Promise<any[]>
      /** @collects cookies */
      static getCookie(url: string): string
      /** @collects cookies */
      static setCookie(url: string, value: string): boolean
      /** @collects cookies */
      static configCookieSync(url: string, value: string, ...rest: any[]): void
      /** @collects cookies */
      static configCookie(url: string, value: string, ...rest: any[]): Promise<void>
      /** @checks cookies */
      static existCookie(incognito?: boolean): boolean
      /** @checks cookies */
      static isCookieAllowed(): boolean
      static putAcceptCookieEnabled(accept: boolean): void
      static clearAllCookiesSync(incognito?: boolean): void
      static clearAllCookies(callback?: any): Promise<void>
      static saveCookieAsync(callback?: any): Promise<void>
    }
    class WebviewController {
      constructor(webTag?: string)
      /** @collects user-agent */
      getUserAgent(): string
      /** @collects user-agent */
      static getDefaultUserAgent(): string
      setCustomUserAgent(userAgent: string): void
      getCustomUserAgent(): string
      loadUrl(url: any, headers?: any): void
      runJavaScript(script: string, callback?: any): Promise<string>
      getTitle(): string
      [key: string]: any
    }
    class GeolocationPermissions {
      static allowGeolocation(origin: string, incognito?: boolean): void
      static deleteGeolocation(origin: string, incognito?: boolean): void
    }
  }
  export default webview
}
declare module '@kit.ArkWeb' {
  export { default as webview } from '@ohos.web.webview'
}
