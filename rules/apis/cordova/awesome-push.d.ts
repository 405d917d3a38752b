/** @source https://github.com/danielsogl/awesome-cordova-plugins */
declare module '@awesome-cordova-plugins/push/ngx' {
  export class Push {}
  export interface Push extends CordovaPushNotification {}
}
declare module '@awesome-cordova-plugins/push' {
  export const Push: CordovaPushNotification
  export type Push = CordovaPushNotification
}
declare module '@ionic-native/push/ngx' { export * from '@awesome-cordova-plugins/push/ngx' }
declare module '@ionic-native/push' { export * from '@awesome-cordova-plugins/push' }
declare module '@awesome-cordova-plugins/fcm/ngx' {
  export class FCM {}
  export interface FCM extends CordovaFCM {}
}
declare module '@awesome-cordova-plugins/fcm' {
  export const FCM: CordovaFCM
  export type FCM = CordovaFCM
}
declare module '@ionic-native/fcm/ngx' { export * from '@awesome-cordova-plugins/fcm/ngx' }
declare module '@ionic-native/fcm' { export * from '@awesome-cordova-plugins/fcm' }
declare module '@awesome-cordova-plugins/firebase-x/ngx' {
  export class FirebaseX {}
  export interface FirebaseX extends CordovaFirebase {}
}
declare module '@awesome-cordova-plugins/firebase-x' {
  export const FirebaseX: CordovaFirebase
  export type FirebaseX = CordovaFirebase
}
declare module '@ionic-native/firebase-x/ngx' { export * from '@awesome-cordova-plugins/firebase-x/ngx' }
declare module '@ionic-native/firebase-x' { export * from '@awesome-cordova-plugins/firebase-x' }
interface AwesomeFirebaseAnalytics {
  /** @collects usage-log */
  logEvent(name: string, params: any): Promise<any>
  /** @collects usage-log */
  setUserId(id: string): Promise<any>
  /** @collects usage-log */
  setUserProperty(name: string, value: string): Promise<any>
  /** @collects usage-log */
  setCurrentScreen(name: string): Promise<any>
  setEnabled(on: boolean): Promise<any>
}
declare module '@awesome-cordova-plugins/firebase-analytics/ngx' {
  export class FirebaseAnalytics {}
  export interface FirebaseAnalytics extends AwesomeFirebaseAnalytics {}
}
declare module '@awesome-cordova-plugins/firebase-analytics' {
  export const FirebaseAnalytics: AwesomeFirebaseAnalytics
  export type FirebaseAnalytics = AwesomeFirebaseAnalytics
}
declare module '@ionic-native/firebase-analytics/ngx' { export * from '@awesome-cordova-plugins/firebase-analytics/ngx' }
declare module '@ionic-native/firebase-analytics' { export * from '@awesome-cordova-plugins/firebase-analytics' }
interface AwesomeOneSignal {
  /** @starts onesignal */
  startInit(appId: string, project?: string): any
  /** @requests notifications */
  promptForPushNotificationsWithUserResponse(): Promise<boolean>
  /** @requests location */
  promptLocation(): void
  /** @collects notifications */
  getIds(): Promise<{ userId: string; pushToken: string }>
  /** @collects notifications */
  registerForPushNotifications(): void
  /** @checks notifications */
  getPermissionSubscriptionState(): Promise<any>
  /** @collects usage-log */
  sendTag(key: string, value: string): void
  /** @collects usage-log */
  sendTags(tags: any): void
  /** @collects usage-log */
  setEmail(email: string, token?: string): Promise<any>
  /** @collects usage-log */
  setExternalUserId(id: string): void
  endInit(): any
  [member: string]: any
}
declare module '@awesome-cordova-plugins/onesignal/ngx' {
  export class OneSignal {}
  export interface OneSignal extends AwesomeOneSignal {}
}
declare module '@awesome-cordova-plugins/onesignal' {
  export const OneSignal: AwesomeOneSignal
  export type OneSignal = AwesomeOneSignal
}
declare module '@ionic-native/onesignal/ngx' { export * from '@awesome-cordova-plugins/onesignal/ngx' }
declare module '@ionic-native/onesignal' { export * from '@awesome-cordova-plugins/onesignal' }
interface AwesomeLocalNotifications {
  /** @checks notifications */
  hasPermission(): Promise<boolean>
  /** @requests notifications */
  requestPermission(): Promise<boolean>
  schedule(options?: any): void
}
declare module '@awesome-cordova-plugins/local-notifications/ngx' {
  export class LocalNotifications {}
  export interface LocalNotifications extends AwesomeLocalNotifications {}
}
declare module '@awesome-cordova-plugins/local-notifications' {
  export const LocalNotifications: AwesomeLocalNotifications
  export type LocalNotifications = AwesomeLocalNotifications
}
declare module '@ionic-native/local-notifications/ngx' { export * from '@awesome-cordova-plugins/local-notifications/ngx' }
declare module '@ionic-native/local-notifications' { export * from '@awesome-cordova-plugins/local-notifications' }
