/** @source https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile-react-native/monitor-your-react-native-application/ */
declare module 'newrelic-react-native-agent' {
  const NewRelic: {
    /** @starts newrelic */
    startAgent(token: string, configuration?: any): void
    /** @collects usage-log */
    recordCustomEvent(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    recordBreadcrumb(...values: any[]): any
    setAttribute(...values: any[]): any
    recordError(...values: any[]): any
    log(...values: any[]): any
    [other: string]: any
  }
  export default NewRelic
}
/** @source https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/using-browser-apis/ */
interface NewRelicBrowser {
  /** @collects usage-log */
  addPageAction(...values: any[]): any
  /** @collects usage-log */
  recordCustomEvent(...values: any[]): any
  /** @collects usage-log */
  setUserId(...values: any[]): any
  /** @collects usage-log */
  setPageViewName(...values: any[]): any
  noticeError(...values: any[]): any
  setCustomAttribute(...values: any[]): any
  addRelease(...values: any[]): any
  [other: string]: any
}
declare var newrelic: NewRelicBrowser
/** @source https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/using-browser-apis/ */
declare module '@newrelic/browser-agent' {
  export class BrowserAgent {
    /** @starts newrelic */
    constructor(options: any)
    /** @collects usage-log */
    addPageAction(...values: any[]): any
    /** @collects usage-log */
    recordCustomEvent(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    /** @collects usage-log */
    setPageViewName(...values: any[]): any
    [other: string]: any
  }
}
