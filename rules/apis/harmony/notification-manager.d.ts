/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.notificationManager.d.ts */
declare module '@ohos.notificationManager' {
  namespace notificationManager {
    /** @requests notifications @distinctive */
    function requestEnableNotification(...rest: any[]): Promise<void>
    /** @checks notifications */
    function isNotificationEnabled(...rest: any[]): Promise<boolean>
    /** @checks notifications */
    function isNotificationEnabledSync(): boolean
    /** @checks notifications */
    function getNotificationSetting(): Promise<any>
    /** @collects app-list @permission ohos.permission.NOTIFICATION_CONTROLLER @note the apps that may notify */
    function getAllNotificationEnabledBundles(userId?: number): Promise<any[]>
    /** @collects notifications @permission ohos.permission.NOTIFICATION_CONTROLLER @note those of every app */
    function getAllActiveNotifications(callback: OhosAsyncCallback<any[]>): void
    /** @collects notifications @permission ohos.permission.NOTIFICATION_CONTROLLER @note those of every app */
    function getAllActiveNotifications(): Promise<any[]>
    function getActiveNotifications(callback?: any): Promise<any[]>
    function openNotificationSettings(context: any): Promise<void>
    function publish(...rest: any[]): Promise<void>
    function cancelAll(callback?: any): Promise<void>
  }
  export default notificationManager
}
declare module '@ohos.notification' {
  namespace notification {
    /** @requests notifications @distinctive @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.notification.d.ts */
    function requestEnableNotification(callback?: any): Promise<void>
    /** @checks notifications @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.notification.d.ts */
    function isNotificationEnabled(...rest: any[]): Promise<boolean>
    /** @collects notifications @permission ohos.permission.NOTIFICATION_CONTROLLER @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.notification.d.ts */
    function subscribe(subscriber: any, ...rest: any[]): Promise<void>
    /** @collects notifications @permission ohos.permission.NOTIFICATION_CONTROLLER @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.notification.d.ts */
    function getAllActiveNotifications(callback?: any): Promise<any[]>
    function getActiveNotifications(callback?: any): Promise<any[]>
    function publish(...rest: any[]): Promise<void>
  }
  export default notification
}
declare module '@ohos.notificationSubscribe' {
  namespace notificationSubscribe {
    /** @collects notifications @permission ohos.permission.NOTIFICATION_CONTROLLER @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.notificationSubscribe.d.ts */
    function subscribe(subscriber: any, ...rest: any[]): Promise<void>
    function unsubscribe(subscriber: any, callback?: any): Promise<void>
  }
  export default notificationSubscribe
}
declare module '@kit.NotificationKit' {
  export { default as notificationManager } from '@ohos.notificationManager'
  export { default as notificationSubscribe } from '@ohos.notificationSubscribe'
}
