/** @source https://github.com/kristianhristov/cordova-cookie-master */
declare var cookieMaster: {
  /** @collects cookies */
  getCookieValue(url: string, name: string, success: (cookie: { cookieValue: string }) => void, failure?: any): void
  /** @collects cookies */
  setCookieValue(url: string, name: string, value: string, success?: any, failure?: any): void
  clearCookies(success?: any, failure?: any): void
}
/** @source https://github.com/silkimen/cordova-plugin-advanced-http */
interface CordovaHttp {
  /** @collects cookies */
  getCookieString(url: string): string
  /** @collects cookies */
  setCookie(url: string, cookie: string, options?: any): void
  clearCookies(): void
  [member: string]: any
}
interface Cordova { plugin: { http: CordovaHttp } }
declare var cordova: Cordova
