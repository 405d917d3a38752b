/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/health-api-healthstore */
declare module '@hms.health.store' {
  namespace healthStore {
    function init(context: any): Promise<void>
    /** @requests sensors/health */
    function requestAuthorizations(context: any, request: any): Promise<any>
    /** @checks sensors/health */
    function getAuthorizations(request: any): Promise<any>
    function cancelAuthorizations(): Promise<void>
    /** @collects sensors/health */
    function readData(request: any): Promise<any[]>
    /** @collects sensors/health */
    function aggregateData(request: any): Promise<any[]>
    /** @collects sensors/health */
    function readDataSource(request: any): Promise<any[]>
    /** @writes sensors/health */
    function saveData(data: any): Promise<void>
    /** @writes sensors/health */
    function deleteData(data: any): Promise<void>
  }
  export default healthStore
}
declare module '@kit.HealthServiceKit' {
  export { default as healthStore } from '@hms.health.store'
  export namespace healthService {
    namespace workout {
      function config(workoutConfig: any): Promise<void>
      function start(): Promise<any>
      /** @collects sensors/health */
      function onData(dataType: any, listener: any): Promise<void>
      /** @collects sensors/health */
      function readActivityReport(): Promise<any>
    }
  }
}
