/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/js-apis-http */
declare module '@ohos.net.http' {
  namespace http {
    interface HttpRequest {
      /** @collects usage-log @toCollector url */
      request(url: any, ...rest: any[]): Promise<any>
      /** @collects usage-log @toCollector url */
      requestInStream(url: any, ...rest: any[]): Promise<number>
      [other: string]: any
    }
    function createHttp(): HttpRequest
    const RequestMethod: any
    const ResponseCode: any
    const HttpDataType: any
  }
  export default http
}
declare module '@kit.NetworkKit' {
  export { default as http } from '@ohos.net.http'
}
/** @source https://ohpm.openharmony.cn/#/cn/detail/@ohos%2Faxios */
declare module '@ohos/axios' {
  export { default } from 'axios'
}
