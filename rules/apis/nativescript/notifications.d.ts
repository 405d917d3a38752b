/** @source https://docs.nativescript.org/plugins/local-notifications */
declare module '@nativescript/local-notifications' {
  export const LocalNotifications: {
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermission(): Promise<boolean>
    /** @checks notifications */
    hasPermission(): Promise<boolean>
    /** @writes notifications */
    schedule(options: any[]): Promise<number[]>
    addOnMessageReceivedCallback(received: (data: any) => void): Promise<any>
    cancelAll(): Promise<void>
  }
}
declare module 'nativescript-local-notifications' { export * from '@nativescript/local-notifications' }
/** @source https://github.com/NativeScript/firebase/tree/main/packages/firebase-messaging-core */
declare module '@nativescript/firebase-messaging-core' {
  export class MessagingCore {
    static getInstance(): MessagingCore
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermission(permissions?: any): Promise<number>
    /** @checks notifications */
    hasPermission(): Promise<number>
    /** @collects notifications */
    getCurrentToken(): Promise<string>
    /** @collects notifications */
    addOnToken(listener: (token: string) => any): any
    addOnMessage(listener: (message: any) => any): any
    registerDeviceForRemoteMessages(): Promise<void>
  }
}
