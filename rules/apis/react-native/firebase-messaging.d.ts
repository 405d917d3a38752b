/** @source https://rnfirebase.io/messaging/usage */
declare module '@react-native-firebase/messaging' {
  interface FirebaseMessagingModule {
    /** @collects notifications @note push token */
    getToken(options?: any): Promise<string>
    /** @collects notifications @os ios @note push token */
    getAPNSToken(): Promise<string | null>
    /** @collects notifications @note push token */
    onTokenRefresh(listener: (token: string) => any): () => void
    /** @requests notifications @os ios */
    requestPermission(permissions?: any): Promise<number>
    /** @checks notifications */
    hasPermission(): Promise<number>
    registerDeviceForRemoteMessages(): Promise<void>
    onMessage(listener: (message: any) => any): () => void
    deleteToken(): Promise<void>
    [other: string]: any
  }
  interface FirebaseMessagingFactory { (app?: any): FirebaseMessagingModule; AuthorizationStatus: { [name: string]: number } }
  const messaging: FirebaseMessagingFactory
  export default messaging
  export const AuthorizationStatus: { [name: string]: number }
  export function getMessaging(app?: any): FirebaseMessagingModule
  /** @collects notifications @note push token */
  export function getToken(messaging: any, options?: any): Promise<string>
  /** @collects notifications @os ios @note push token */
  export function getAPNSToken(messaging: any): Promise<string | null>
  /** @collects notifications @note push token */
  export function onTokenRefresh(messaging: any, listener: (token: string) => any): () => void
  /** @requests notifications @os ios */
  export function requestPermission(messaging: any, permissions?: any): Promise<number>
  /** @checks notifications */
  export function hasPermission(messaging: any): Promise<number>
  export function onMessage(messaging: any, listener: (message: any) => any): () => void
}
/** @source https://rnfirebase.io/reference/installations */
declare module '@react-native-firebase/installations' {
  interface FirebaseInstallationsModule {
    /** @collects device-id/other */
    getId(): Promise<string>
    delete(): Promise<void>
  }
  export default function installations(app?: any): FirebaseInstallationsModule
  export function getInstallations(app?: any): FirebaseInstallationsModule
  /** @collects device-id/other */
  export function getId(installations: any): Promise<string>
}
/** @source https://invertase.io/oss/react-native-firebase */
declare module 'react-native-firebase' {
  interface FirebaseFiveMessaging {
    /** @collects notifications @note push token */
    getToken(): Promise<string>
    /** @collects notifications @note push token */
    onTokenRefresh(listener: (token: string) => any): () => void
    /** @requests notifications @os ios */
    requestPermission(): Promise<void>
    /** @checks notifications */
    hasPermission(): Promise<boolean>
    [other: string]: any
  }
  const firebase: { messaging(): FirebaseFiveMessaging; [other: string]: any }
  export default firebase
}
