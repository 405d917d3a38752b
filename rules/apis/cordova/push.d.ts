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
  /** @collects account @distinctive */
  authenticateUserWithGoogle(...args: any[]): any
  /** @collects account @distinctive */
  authenticateUserWithApple(...args: any[]): any
  onMessageReceived(...args: any[]): any
  subscribe(topic: string, ...rest: any[]): any
}
declare var FirebasePlugin: CordovaFirebase & { [member: string]: any }
/** @source https://documentation.onesignal.com/docs/cordova-sdk-setup */
interface CordovaOneSignal {
  /** @starts onesignal */
  initialize(appId: string): void
  /** @collects usage-log @note ties the device to the user's id */
  login(id: string): void
  Notifications: {
    /** @requests notifications */
    requestPermission(fallback?: boolean): Promise<boolean>
    /** @checks notifications */
    getPermissionAsync(): Promise<boolean>
    [member: string]: any
  }
  Location: {
    /** @requests location */
    requestPermission(): void
    [member: string]: any
  }
  User: {
    /** @collects usage-log */
    addEmail(email: string): void
    /** @collects usage-log */
    addSms(number: string): void
    /** @collects usage-log */
    addTag(key: string, value: string): void
    /** @collects usage-log */
    addTags(tags: any): void
    /** @collects device-id/other */
    getOnesignalId(): Promise<string | null>
    pushSubscription: {
      /** @collects notifications @note the push token */
      getTokenAsync(): Promise<string | null>
      /** @collects device-id/other */
      getIdAsync(): Promise<string | null>
      [member: string]: any
    }
    [member: string]: any
  }
  logout(): void
  [member: string]: any
}
declare module 'onesignal-cordova-plugin' {
  const OneSignal: CordovaOneSignal
  export default OneSignal
}
interface CordovaPlugins {
  /** @source https://github.com/katzer/cordova-plugin-local-notifications */
  notification: {
    local: {
      /** @requests notifications */
      requestPermission(done?: (granted: boolean) => void): void
      /** @checks notifications */
      hasPermission(done?: (granted: boolean) => void): void
      schedule(options: any, ...rest: any[]): void
      [member: string]: any
    }
  }
  firebase: {
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
    }
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
interface WindowPlugins { OneSignal: CordovaOneSignal }
interface Window { plugins: WindowPlugins }
declare var cordova: Cordova
