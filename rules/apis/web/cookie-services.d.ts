/** @source https://nextjs.org/docs/app/api-reference/functions/cookies */
declare module 'next/headers' {
  export interface ReadonlyRequestCookies {
    /** @collects cookies */
    get(name: any): { name: string; value: string } | undefined
    /** @collects cookies */
    getAll(name?: any): { name: string; value: string }[]
    /** @collects cookies */
    set(...cookie: any[]): any
    has(name: string): boolean
    delete(name: any): any
    [member: string]: any
  }
  export function cookies(): Promise<ReadonlyRequestCookies> & ReadonlyRequestCookies
  export function headers(): any
}
/** @source https://nextjs.org/docs/app/api-reference/functions/next-request#cookies */
declare module 'next/server' {
  export interface RequestCookies {
    /** @collects cookies */
    get(name: any): { name: string; value: string } | undefined
    /** @collects cookies */
    getAll(name?: any): { name: string; value: string }[]
    /** @collects cookies */
    set(...cookie: any[]): any
    has(name: string): boolean
    delete(name: any): any
    [member: string]: any
  }
  export interface NextRequest {
    readonly cookies: RequestCookies
    [member: string]: any
  }
  export class NextResponse {
    readonly cookies: RequestCookies
    static next(options?: any): NextResponse
    static json(body: any, options?: any): NextResponse
    static redirect(url: any, options?: any): NextResponse
    static rewrite(url: any, options?: any): NextResponse
    [member: string]: any
  }
}
/** @source https://github.com/salemdar/ngx-cookie */
declare module 'ngx-cookie' {
  export class CookieService {
    /** @collects cookies */
    get(key: string): string | undefined
    /** @collects cookies */
    getObject(key: string): any
    /** @collects cookies */
    getAll(): any
    /** @collects cookies */
    put(key: string, value: any, options?: any): void
    /** @collects cookies */
    putObject(key: string, value: any, options?: any): void
    hasKey(key: string): boolean
    remove(key: string, options?: any): void
  }
}
/** @source https://github.com/KanHarI/vue3-cookies */
declare module 'vue3-cookies' {
  interface Vue3Cookies {
    /** @collects cookies */
    get(name: string): any
    /** @collects cookies */
    set(name: string, value: any, ...options: any[]): any
    isKey(name: string): boolean
    remove(name: string, ...options: any[]): boolean
  }
  export function useCookies(): { cookies: Vue3Cookies }
}
