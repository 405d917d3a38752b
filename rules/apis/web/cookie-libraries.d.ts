/** @source https://github.com/js-cookie/js-cookie */
declare module 'js-cookie' {
  interface CookiesStatic {
    /** @collects cookies */
    get(name?: string): any
    /** @collects cookies */
    set(name: string, value: any, options?: any): any
    /** @collects cookies */
    getJSON(name?: string): any
    remove(name: string, options?: any): void
    withAttributes(attributes: any): CookiesStatic
    withConverter(converter: any): CookiesStatic
    noConflict(): CookiesStatic
  }
  const Cookies: CookiesStatic
  export = Cookies
}
/** @source https://github.com/carhartl/typescript-cookie */
declare module 'typescript-cookie' {
  /** @collects cookies */
  export function getCookie(name: string, decoding?: any): any
  /** @collects cookies */
  export function getCookies(decoding?: any): any
  /** @collects cookies */
  export function setCookie(name: string, value: any, attributes?: any, encoding?: any): any
  export function removeCookie(name: string, attributes?: any): void
}
/** @source https://github.com/Alex1990/tiny-cookie */
declare module 'tiny-cookie' {
  /** @collects cookies */
  export function get(key: string, decoder?: any): any
  /** @collects cookies */
  export function getCookie(key: string, decoder?: any): any
  /** @collects cookies */
  export function getAll(decoder?: any): any
  /** @collects cookies */
  export function getAllCookies(decoder?: any): any
  /** @collects cookies */
  export function set(key: string, value: any, ...options: any[]): void
  /** @collects cookies */
  export function setCookie(key: string, value: any, ...options: any[]): void
  export function remove(key: string, options?: any): void
}
/** @source https://github.com/bendotcodes/cookies/tree/main/packages/universal-cookie */
declare module 'universal-cookie' {
  export default class Cookies {
    constructor(cookies?: any, options?: any)
    /** @collects cookies */
    get<T = any>(name: string, options?: any): T
    /** @collects cookies */
    getAll<T = any>(options?: any): T
    /** @collects cookies */
    set(name: string, value: any, options?: any): void
    remove(name: string, options?: any): void
    addChangeListener(callback: any): void
  }
}
/** @source https://github.com/bendotcodes/cookies/tree/main/packages/react-cookie */
declare module 'react-cookie' {
  export { default as Cookies } from 'universal-cookie'
  interface SetCookie {
    /** @collects cookies */
    (name: any, value: any, options?: any): void
  }
  /** @collects cookies @holds */
  export function useCookies(dependencies?: any, options?: any): [any, SetCookie, (name: any, options?: any) => void, () => void]
  export const CookiesProvider: any
  export const withCookies: any
}
/** @source https://github.com/cmp-cc/vue-cookies */
declare module 'vue-cookies' {
  const VueCookies: {
    /** @collects cookies */
    get(name: string): any
    /** @collects cookies */
    set(name: string, value: any, ...rest: any[]): any
    /** @collects cookies */
    keys(): string[]
    remove(name: string, path?: string, domain?: string): any
    isKey(name: string): boolean
    install(app: any, options?: any): void
    [member: string]: any
  }
  export default VueCookies
}
/** @source https://github.com/alfhen/vue-cookie */
declare module 'vue-cookie' {
  const VueCookie: {
    /** @collects cookies */
    get(name: string): any
    /** @collects cookies */
    set(name: string, value: any, options?: any): any
    delete(name: string, options?: any): any
    install(app: any): void
  }
  export = VueCookie
}
/** @source https://github.com/microcipcip/cookie-universal */
declare module 'cookie-universal' {
  interface UniversalCookie {
    /** @collects cookies */
    get(name: string, options?: any): any
    /** @collects cookies */
    getAll(options?: any): any
    /** @collects cookies */
    set(name: string, value: any, options?: any): void
    /** @collects cookies */
    setAll(cookies: any[]): void
    remove(name: string, options?: any): void
    removeAll(options?: any): void
  }
  export default function cookieUniversal(req?: any, res?: any, parseJSON?: boolean): UniversalCookie
}
/** @source https://github.com/maticzav/nookies */
declare module 'nookies' {
  /** @collects cookies */
  export function parseCookies(context?: any, options?: any): { [key: string]: string }
  /** @collects cookies */
  export function setCookie(context: any, name: string, value: string, options?: any): any
  export function destroyCookie(context: any, name: string, options?: any): any
  const nookies: {
    /** @collects cookies */
    get(context?: any, options?: any): { [key: string]: string }
    /** @collects cookies */
    set(context: any, name: string, value: string, options?: any): any
    destroy(context: any, name: string, options?: any): any
  }
  export default nookies
}
/** @source https://github.com/andreizanik/cookies-next */
declare module 'cookies-next' {
  /** @collects cookies */
  export function getCookie(key: string, options?: any): any
  /** @collects cookies */
  export function getCookies(options?: any): any
  /** @collects cookies */
  export function setCookie(key: string, data: any, options?: any): any
  export function deleteCookie(key: string, options?: any): any
  export function hasCookie(key: string, options?: any): any
}
/** @source https://github.com/stevermeister/ngx-cookie-service */
declare module 'ngx-cookie-service' {
  export class CookieService {
    /** @collects cookies */
    get(name: string): string
    /** @collects cookies */
    getAll(): { [key: string]: string }
    /** @collects cookies */
    set(name: string, value: string, ...options: any[]): void
    check(name: string): boolean
    delete(name: string, ...options: any[]): void
    deleteAll(...options: any[]): void
  }
}
