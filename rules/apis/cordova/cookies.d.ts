/** @source https://github.com/kristianhristov/cordova-cookie-master */
declare var cookieMaster: {
  /** @collects cookies */
  getCookieValue(url: string, name: string, success: (cookie: { cookieValue: string }) => void, failure?: any): void
  /** @collects cookies */
  setCookieValue(url: string, name: string, value: string, success?: any, failure?: any): void
  clearCookies(success?: any, failure?: any): void
}
/** @source https://github.com/silkimen/cordova-plugin-advanced-http */
interface Cordova {
  plugin: {
    http: {
      /** @collects cookies */
      getCookieString(url: string): string
      /** @collects cookies */
      setCookie(url: string, cookie: string, options?: any): void
      clearCookies(): void
      get(url: string, ...rest: any[]): void
      post(url: string, ...rest: any[]): void
      [member: string]: any
    }
  }
}
declare var cordova: Cordova
