/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-pushservice */
declare module '@hms.core.push.pushService' {
  namespace pushService {
    /** @collects notifications */
    function getToken(callback: OhosAsyncCallback<string>): void
    /** @collects notifications */
    function getToken(): Promise<string>
    /** @collects notifications */
    function on(type: 'tokenUpdate', ability: any, callback: OhosCallback<string>): void
    function deleteToken(callback?: any): Promise<void>
    function bindAppProfileId(...rest: any[]): Promise<void>
    function receiveMessage(pushType: any, ability: any, onMessage: any): void
  }
  export default pushService
}
declare module '@hms.core.AAID' {
  namespace AAID {
    /** @collects device-id/other @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-aaid-api */
    function getAAID(callback: OhosAsyncCallback<string>): void
    /** @collects device-id/other @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-aaid-api */
    function getAAID(): Promise<string>
    function deleteAAID(callback?: any): Promise<void>
  }
  export default AAID
}
declare module '@kit.PushKit' {
  export { default as pushService } from '@hms.core.push.pushService'
  export { default as AAID } from '@hms.core.AAID'
  export namespace serviceNotification {
    /** @requests notifications */
    function requestSubscribeNotification(context: any, entityIds: string[], callback?: any): Promise<any>
  }
}
