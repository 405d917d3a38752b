/** @source https://capacitorjs.com/docs/apis/push-notifications */
declare module '@capacitor/push-notifications' {
  export interface PushNotificationsPlugin {
    /** @collects notifications @note registers for push: the system hands out a push token */
    register(): Promise<void>
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermissions(): Promise<{ receive: string }>
    /** @checks notifications */
    checkPermissions(): Promise<{ receive: string }>
    /** @collects notifications @note the push token */
    addListener(event: 'registration', listener: (token: { value: string }) => void): Promise<any>
    addListener(event: any, listener: any): Promise<any>
  }
  export const PushNotifications: PushNotificationsPlugin
}
