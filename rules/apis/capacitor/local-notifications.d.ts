/** @source https://capacitorjs.com/docs/apis/local-notifications */
declare module '@capacitor/local-notifications' {
  export interface LocalNotificationsPlugin {
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermissions(): Promise<{ display: string }>
    /** @checks notifications */
    checkPermissions(): Promise<{ display: string }>
    /** @checks notifications */
    areEnabled(): Promise<{ value: boolean }>
  }
  export const LocalNotifications: LocalNotificationsPlugin
}
