/** @source https://github.com/NativeScript/firebase/tree/main/packages/firebase-core */
declare module '@nativescript/firebase-core' {
  export interface Firebase {
    /** @starts firebase */
    initializeApp(options?: any, config?: any): Promise<any>
    app(name?: string): any
    analytics(): import('@nativescript/firebase-analytics').Analytics
    auth(): import('@nativescript/firebase-auth').Auth
    messaging(): import('@nativescript/firebase-messaging').Messaging
    [service: string]: any
  }
  export function firebase(): Firebase
}
/** @source https://github.com/NativeScript/firebase/tree/main/packages/firebase-analytics */
declare module '@nativescript/firebase-analytics' {
  export class Analytics {
    /** @collects usage-log */
    logEvent(name: string, parameters?: any): void
    /** @collects usage-log */
    setUserId(id: string): void
    /** @collects usage-log */
    setUserProperty(name: string, value: string): void
    /** @collects device-id/other */
    appInstanceId: Promise<string>
    setAnalyticsCollectionEnabled(enabled: boolean): void
    resetAnalyticsData(): void
  }
}
/** @source https://github.com/NativeScript/firebase/tree/main/packages/firebase-auth */
declare module '@nativescript/firebase-auth' {
  export interface User {
    uid: string
    /** @collects account */
    displayName: string
    /** @collects account */
    email: string
    /** @collects account */
    phoneNumber: string
    /** @collects account */
    photoURL: string
  }
  export class Auth {
    currentUser: User
    /** @collects account */
    signInWithProvider(provider: any): Promise<{ user: User }>
    /** @collects account */
    signInWithCredential(credential: any): Promise<{ user: User }>
    signInAnonymously(): Promise<{ user: User }>
    signInWithEmailAndPassword(email: string, password: string): Promise<{ user: User }>
    signOut(): Promise<boolean>
  }
}
/** @source https://github.com/NativeScript/firebase/tree/main/packages/firebase-messaging */
declare module '@nativescript/firebase-messaging' {
  export class Messaging {
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestPermission(permissions?: any): Promise<number>
    /** @checks notifications */
    hasPermission(): Promise<number>
    /** @collects notifications */
    getToken(): Promise<string>
    /** @collects notifications */
    getAPNSToken(): string | null
    /** @collects notifications */
    onToken(listener: (token: string) => any): any
    onMessage(listener: (message: any) => any): any
    subscribeToTopic(topic: string): Promise<void>
    deleteToken(): Promise<void>
  }
}
/** @source https://github.com/EddyVerbruggen/nativescript-plugin-firebase */
declare module 'nativescript-plugin-firebase' {
  /** @starts firebase */
  export function init(options?: any): Promise<any>
  /** @collects account */
  export function login(options: any): Promise<any>
  /** @collects account */
  export function getCurrentUser(): Promise<any>
  /** @collects notifications */
  export function getCurrentPushToken(): Promise<string>
  /** @collects notifications @distinctive */
  export function addOnPushTokenReceivedCallback(received: (token: string) => void): Promise<any>
  /** @requests notifications */
  export function registerForPushNotifications(options?: any): Promise<void>
  /** @checks notifications */
  export function areNotificationsEnabled(): boolean
  export function logout(): Promise<any>
  export const analytics: {
    /** @collects usage-log */
    logEvent(options: any): Promise<void>
    /** @collects usage-log */
    logComplexEvent(options: any): Promise<void>
    /** @collects usage-log */
    setUserId(options: any): Promise<void>
    /** @collects usage-log */
    setUserProperty(options: any): Promise<void>
    /** @collects usage-log */
    setScreenName(options: any): Promise<void>
    setAnalyticsCollectionEnabled(enabled: boolean): void
  }
}
