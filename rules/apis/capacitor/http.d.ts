/** @source https://github.com/capacitor-community/http */
declare module '@capacitor-community/http' {
  export const Http: {
    /** @collects cookies */
    getCookie(options: any): Promise<{ key: string; value: string }>
    /** @collects cookies */
    getCookies(options: any): Promise<{ cookies: any[] }>
    /** @collects cookies */
    getCookiesMap(options: any): Promise<any>
    /** @collects cookies */
    setCookie(options: any): Promise<void>
    /** @collects usage-log @toCollector options.url */
    request(options: any): Promise<{ data: any; status: number; headers: any; url: string }>
    /** @collects usage-log @toCollector options.url */
    get(options: any): Promise<{ data: any; status: number; headers: any; url: string }>
    /** @collects usage-log @toCollector options.url */
    post(options: any): Promise<{ data: any; status: number; headers: any; url: string }>
    /** @collects usage-log @toCollector options.url */
    put(options: any): Promise<{ data: any; status: number; headers: any; url: string }>
    /** @collects usage-log @toCollector options.url */
    patch(options: any): Promise<{ data: any; status: number; headers: any; url: string }>
    /** @collects usage-log @toCollector options.url */
    del(options: any): Promise<{ data: any; status: number; headers: any; url: string }>
    [method: string]: any
  }
}
