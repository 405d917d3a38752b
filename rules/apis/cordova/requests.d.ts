/** @source https://github.com/silkimen/cordova-plugin-advanced-http#readme */
interface CordovaHttp {
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
  sendRequest(url: any, ...rest: any[]): any
}
interface Cordova { plugin: { http: CordovaHttp } }
declare var cordova: Cordova
