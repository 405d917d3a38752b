/** @source https://github.com/havesource/cordova-plugin-push */
interface CordovaPushNotification {
  /** @collects notifications @note asks for permission and registers for a push token */
  init(options: any): CordovaPushObject
  /** @checks notifications */
  hasPermission(done?: any, failure?: any): any
}
interface CordovaPushObject {
  /** @collects notifications @note the push token */
  on(event: 'registration', listener?: (data: { registrationId: string }) => void): any
  on(event: any, listener?: any): any
  [member: string]: any
}
declare var PushNotification: CordovaPushNotification & { [member: string]: any }
/** @source https://github.com/andrehtissot/cordova-plugin-fcm-with-dependecy-updated */
interface CordovaFCM {
  /** @collects notifications @note the push token */
  getToken(...args: any[]): Promise<string>
  /** @collects notifications @note the push token */
  onTokenRefresh(...args: any[]): any
  /** @collects notifications @note the push token of APNs */
  getAPNSToken(...args: any[]): Promise<string>
  /** @checks notifications */
  hasPermission(...args: any[]): Promise<boolean>
  /** @requests notifications @distinctive @os ios */
  requestPushPermissionIOS(...args: any[]): Promise<boolean>
  /** @requests notifications @os ios */
  requestPushPermission(...args: any[]): Promise<boolean>
  onNotification(...args: any[]): any
  subscribeToTopic(topic: string, ...rest: any[]): any
}
declare var FCM: CordovaFCM & { [member: string]: any }
declare module 'cordova-plugin-fcm-with-dependecy-updated/ionic/ngx' {
  export class FCM {}
  export interface FCM extends CordovaFCM {}
}
declare module 'cordova-plugin-fcm-with-dependecy-updated/ionic' { export const FCM: CordovaFCM }
/** @source https://github.com/fechanique/cordova-plugin-fcm */
declare var FCMPlugin: {
  /** @collects notifications @note the push token */
  getToken(success: (token: string) => void, failure?: any): void
  /** @collects notifications @note the push token */
  onTokenRefresh(callback: (token: string) => void): void
  onNotification(callback: any, success?: any, failure?: any): void
  subscribeToTopic(topic: string, success?: any, failure?: any): void
  [member: string]: any
}
/** @source https://github.com/dpa99c/cordova-plugin-firebasex */
interface CordovaFirebase {
  /** @collects notifications @note the push token */
  getToken(...args: any[]): any
  /** @collects notifications @note the push token */
  onTokenRefresh(...args: any[]): any
  /** @collects notifications @note the push token of APNs */
  getAPNSToken(...args: any[]): any
  /** @collects notifications @note the push token of APNs */
  onApnsTokenReceived(...args: any[]): any
  /** @collects device-id/other */
  getId(...args: any[]): any
  /** @checks notifications */
  hasPermission(...args: any[]): any
  /** @requests notifications */
  grantPermission(...args: any[]): any
  /** @collects usage-log */
  logEvent(name: string, params?: any, ...rest: any[]): any
  /** @collects usage-log */
  setScreenName(name: string, ...rest: any[]): any
  /** @collects usage-log */
  setUserId(id: string, ...rest: any[]): any
  /** @collects usage-log */
  setUserProperty(name: string, value: string, ...rest: any[]): any
  /** @collects usage-log */
  setCrashlyticsUserId(id: string, ...rest: any[]): any
  /** @collects device-id/other @note the id of this installation at Firebase */
  getInstallationId(...args: any[]): any
  /** @collects account @distinctive */
  authenticateUserWithFacebook(...args: any[]): any
  /** @collects account @distinctive */
  authenticateUserWithMicrosoft(...args: any[]): any
  /** @collects account @distinctive */
  authenticateUserWithGoogle(...args: any[]): any
  /** @collects account @distinctive */
  authenticateUserWithApple(...args: any[]): any
  onMessageReceived(...args: any[]): any
  subscribe(topic: string, ...rest: any[]): any
}
declare var FirebasePlugin: CordovaFirebase & { [member: string]: any }
/** @source https://github.com/chemerisuk/cordova-plugin-firebase-messaging */
interface CordovaPlugins {
  firebase: {
    messaging: {
      /** @collects notifications @note the push token */
      getToken(format?: string): Promise<string>
      /** @collects notifications @note the push token */
      onTokenRefresh(callback: any, failure?: any): void
      /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
      requestPermission(options?: any): Promise<void>
      onMessage(callback: any, failure?: any): void
      onBackgroundMessage(callback: any, failure?: any): void
      [member: string]: any
    }
    /** @source https://github.com/chemerisuk/cordova-plugin-firebase-analytics */
    analytics: {
      /** @collects usage-log */
      logEvent(name: string, params?: any): Promise<void>
      /** @collects usage-log */
      setUserId(id: string): Promise<void>
      /** @collects usage-log */
      setUserProperty(name: string, value: string): Promise<void>
      /** @collects usage-log */
      setCurrentScreen(name: string): Promise<void>
      setEnabled(enabled: boolean): Promise<void>
      resetAnalyticsData(): Promise<void>
      [member: string]: any
    }
    /** @source https://github.com/chemerisuk/cordova-plugin-firebase-crash */
    crashlytics: {
      /** @collects usage-log */
      setUserId(id: string): Promise<void>
      setCustomKey(key: string, value: any): Promise<void>
      [member: string]: any
    }
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
