/** @source https://docs.expo.dev/versions/latest/sdk/notifications/ */
declare module 'expo-notifications' {
  interface AskNotifications {
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    (): Promise<any>
  }
  interface CheckNotifications {
    /** @checks notifications */
    (): Promise<any>
  }
  interface DevicePushToken { type: string; data: any }
  /** @collects notifications @distinctive @note the push token, from Expo's service */
  export function getExpoPushTokenAsync(options?: any): Promise<{ type: string; data: string }>
  /** @collects notifications @distinctive @note the push token of the system */
  export function getDevicePushTokenAsync(): Promise<DevicePushToken>
  /** @collects notifications @note a new push token of the system */
  export function addPushTokenListener(listener: (token: DevicePushToken) => void): { remove(): void }
  /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
  export function requestPermissionsAsync(request?: any): Promise<any>
  /** @checks notifications */
  export function getPermissionsAsync(): Promise<any>
  /** @holds @checks notifications */
  export function usePermissions(options?: any): [any, AskNotifications, CheckNotifications]
  export const AndroidImportance: any
  export function setNotificationHandler(handler: any): void
  export function setNotificationChannelAsync(id: string, channel: any): Promise<any>
  export function scheduleNotificationAsync(request: any): Promise<string>
  export function addNotificationReceivedListener(listener: (notification: any) => void): { remove(): void }
  export function addNotificationResponseReceivedListener(listener: (response: any) => void): { remove(): void }
  export function unregisterForNotificationsAsync(): Promise<void>
}
