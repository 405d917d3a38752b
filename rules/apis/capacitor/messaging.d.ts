/** @source https://github.com/capacitor-community/fcm */
declare module '@capacitor-community/fcm' {
  export const FCM: {
    /** @collects notifications @note the push token */
    getToken(): Promise<{ token: string }>
    /** @collects notifications @note a new push token */
    refreshToken(): Promise<{ token: string }>
    subscribeTo(options: { topic: string }): Promise<{ message: string }>
    [method: string]: any
  }
}
/** @source https://capawesome.io/docs/plugins/firebase/cloud-messaging/ */
declare module '@capacitor-firebase/messaging' {
  export interface FirebaseMessagingPlugin {
    /** @checks notifications */
    checkPermissions(): Promise<{ receive: string }>
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermissions(): Promise<{ receive: string }>
    /** @collects notifications @note the push token */
    getToken(options?: any): Promise<{ token: string }>
    /** @collects notifications @note the push token */
    addListener(event: 'tokenReceived', listener: (event: { token: string }) => void): Promise<any>
    /** @collects notifications @note the push token of APNs */
    addListener(event: 'apnsTokenReceived', listener: (event: { token: string }) => void): Promise<any>
    addListener(event: any, listener: any): Promise<any>
    deleteToken(): Promise<void>
    [method: string]: any
  }
  export const FirebaseMessaging: FirebaseMessagingPlugin
}
