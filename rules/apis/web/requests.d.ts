/** @collects usage-log @toCollector input @source https://developer.mozilla.org/docs/Web/API/Window/fetch */
declare function fetch(input: any, init?: any): Promise<any>
interface Navigator {
  /** @collects usage-log @toCollector url @source https://developer.mozilla.org/docs/Web/API/Navigator/sendBeacon */
  sendBeacon(url: any, data?: any): boolean
}
declare var navigator: Navigator
interface Window { fetch: typeof fetch }
declare class XMLHttpRequest {
  /** @collects usage-log @toCollector url @source https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/open */
  open(method: any, url: any, ...rest: any[]): void
  [other: string]: any
}
