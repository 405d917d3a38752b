/** @source https://axios-http.com/docs/api_intro */
declare module 'axios' {
  export interface AxiosInstance {
    /** @collects usage-log @toCollector url */
    (url: string, config?: any): Promise<any>
    /** @collects usage-log @toCollector config.url */
    (config: any): Promise<any>
    /** @collects usage-log @toCollector config.url */
    request(config: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    get(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    delete(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    head(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    options(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    post(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    put(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    patch(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    postForm(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    putForm(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    patchForm(url: any, ...rest: any[]): any
    create(config?: any): AxiosInstance
    [other: string]: any
  }
  const axios: AxiosInstance
  export default axios
}
/** @source https://github.com/sindresorhus/ky#readme */
declare module 'ky' {
  interface Ky {
    /** @collects usage-log @toCollector url */
    (url: any, options?: any): any
    /** @collects usage-log @toCollector url */
    get(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    post(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    put(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    patch(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    head(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    delete(url: any, ...rest: any[]): any
    create(options?: any): Ky
    extend(options?: any): Ky
    [other: string]: any
  }
  const ky: Ky
  export default ky
}
/** @source https://github.com/sindresorhus/got#readme */
declare module 'got' {
  interface Got {
    /** @collects usage-log @toCollector url */
    (url: any, options?: any): any
    /** @collects usage-log @toCollector url */
    get(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    post(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    put(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    patch(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    head(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    delete(url: any, ...rest: any[]): any
    extend(options?: any): Got
    [other: string]: any
  }
  const got: Got
  export { got }
  export default got
}
/** @source https://forwardemail.github.io/superagent/ */
declare module 'superagent' {
  interface SuperAgent {
    /** @collects usage-log @toCollector url */
    get(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    post(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    put(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    patch(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    head(url: any, ...rest: any[]): any
    [other: string]: any
  }
  const request: SuperAgent
  export default request
}
/** @source https://github.com/node-fetch/node-fetch#readme */
declare module 'node-fetch' {
  /** @collects usage-log @toCollector url */
  export function fetch(url: any, init?: any): Promise<any>
  export default fetch
}
/** @source https://github.com/lquixada/cross-fetch#readme */
declare module 'cross-fetch' {
  /** @collects usage-log @toCollector url */
  export function fetch(url: any, init?: any): Promise<any>
  export default fetch
}
/** @source https://www.npmjs.com/package/isomorphic-fetch */
declare module 'isomorphic-fetch' {
  /** @collects usage-log @toCollector url */
  export function fetch(url: any, init?: any): Promise<any>
  export default fetch
}
/** @source https://v2.tauri.app/plugin/http-client/ */
declare module '@tauri-apps/plugin-http' {
  /** @collects usage-log @toCollector url */
  export function fetch(url: any, init?: any): Promise<any>
}
/** @source https://v1.tauri.app/v1/api/js/http/ */
declare module '@tauri-apps/api/http' {
  /** @collects usage-log @toCollector url */
  export function fetch(url: any, init?: any): Promise<any>
}
/** @source https://github.com/unjs/ofetch#readme */
declare module 'ofetch' {
  /** @collects usage-log @toCollector url */
  export function ofetch(url: any, options?: any): Promise<any>
  /** @collects usage-log @toCollector url */
  export function $fetch(url: any, options?: any): Promise<any>
}
/** @source https://angular.dev/api/common/http/HttpClient */
declare module '@angular/common/http' {
  export class HttpClient {
    /** @collects usage-log @toCollector url */
    get(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    post(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    put(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    patch(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    delete(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    head(url: any, ...rest: any[]): any
    /** @collects usage-log @toCollector url */
    request(method: any, url: any, options?: any): any
    [other: string]: any
  }
}
