/** @source https://docs.nativescript.org/core/http */
declare module '@nativescript/core/http' {
  /** @collects usage-log @toCollector options.url */
  export function request(options: { url: string; [key: string]: any }): Promise<any>
  /** @collects usage-log @toCollector options.url */
  export function getJSON<T>(options: { url: string; [key: string]: any }): Promise<any>
  /** @collects usage-log @toCollector url */
  export function getJSON<T>(url: string): Promise<any>
  /** @collects usage-log @toCollector url */
  export function getString(url: any): Promise<string>
}
declare module '@nativescript/core' { export * as Http from '@nativescript/core/http' }
