/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.systemDateTime.d.ts */
declare module '@ohos.systemDateTime' {
  namespace systemDateTime {
    /** @collects user-agent */
    function getTimezone(callback: OhosAsyncCallback<string>): void
    /** @collects user-agent */
    function getTimezone(): Promise<string>
    /** @collects user-agent */
    function getTimezoneSync(): string
    function getTime(isNanoseconds?: boolean): number
    function getUptime(timeType: any, isNanoseconds?: boolean): number
    function getCurrentTime(...rest: any[]): Promise<number>
  }
  export default systemDateTime
}
declare module '@ohos.systemTime' {
  namespace systemTime {
    /** @collects user-agent @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.systemTime.d.ts */
    function getTimezone(callback?: any): Promise<string>
    function getCurrentTime(...rest: any[]): Promise<number>
  }
  export default systemTime
}
declare module '@kit.BasicServicesKit' {
  export { default as systemDateTime } from '@ohos.systemDateTime'
  export { default as systemTime } from '@ohos.systemTime'
}
