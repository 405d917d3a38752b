/** @source https://github.com/react-native-push-notification/ios */
declare module '@react-native-community/push-notification-ios' {
  const PushNotificationIOS: {
    /** @requests notifications @os ios */
    requestPermissions(permissions?: any): Promise<any>
    /** @checks notifications @os ios */
    checkPermissions(callback: (permissions: any) => void): void
    /** @collects notifications @os ios @note push token */
    addEventListener(type: 'register', handler: (deviceToken: string) => void): void
    addEventListener(type: string, handler: any): void
    abandonPermissions(): void
    getInitialNotification(): Promise<any>
    [other: string]: any
  }
  export default PushNotificationIOS
}
/** @source https://github.com/zo0r/react-native-push-notification */
declare module 'react-native-push-notification' {
  const PushNotification: {
    /** @collects notifications @note push token */
    configure(options: { onRegister: (token: { os: string; token: string }) => void; requestPermissions: false; [other: string]: any }): void
    /** @collects notifications @requests notifications @permission android.permission.POST_NOTIFICATIONS @note push token; it asks on configure unless told otherwise */
    configure(options: { onRegister: (token: { os: string; token: string }) => void; [other: string]: any }): void
    configure(options: { requestPermissions: false; [other: string]: any }): void
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS @note asks on configure unless told otherwise */
    configure(options: any): void
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermissions(permissions?: any): Promise<any>
    /** @checks notifications */
    checkPermissions(callback: (permissions: any) => void): void
    localNotification(details: any): void
    [other: string]: any
  }
  export default PushNotification
}
/** @source https://wix.github.io/react-native-notifications/ */
declare module 'react-native-notifications' {
  interface WixRegistry {
    /** @collects notifications @note push token */
    registerRemoteNotificationsRegistered(callback: (event: { deviceToken: string }) => void): { remove(): void }
    [other: string]: any
  }
  interface WixIosRegistry {
    /** @collects notifications @os ios @note push token for calls */
    registerPushKitRegistered(callback: (event: { pushKitToken: string }) => void): { remove(): void }
    [other: string]: any
  }
  export const Notifications: {
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    registerRemoteNotifications(options?: any): void
    /** @checks notifications */
    isRegisteredForRemoteNotifications(): Promise<boolean>
    events(): WixRegistry
    ios: {
      /** @requests notifications @os ios */
      registerRemoteNotifications(options?: any): void
      /** @checks notifications @os ios */
      checkPermissions(): Promise<any>
      events(): WixIosRegistry
      [other: string]: any
    }
    android: {
      /** @requests notifications @permission android.permission.POST_NOTIFICATIONS @os android */
      registerRemoteNotifications(): void
      [other: string]: any
    }
    postLocalNotification(notification: any, id?: number): number
    [other: string]: any
  }
}
/** @source https://notifee.app/react-native/docs/permissions */
declare module '@notifee/react-native' {
  const notifee: {
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermission(permissions?: any): Promise<any>
    /** @checks notifications */
    getNotificationSettings(): Promise<any>
    displayNotification(notification: any): Promise<string>
    [other: string]: any
  }
  export default notifee
}
