/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeDeviceAccounts {
  /** @collects account @permission android.permission.GET_ACCOUNTS @os android */
  get(): Promise<any[]>
  /** @collects account @permission android.permission.GET_ACCOUNTS @os android */
  getByType(type: string): Promise<any[]>
  /** @collects account @permission android.permission.GET_ACCOUNTS @os android */
  getEmails(): Promise<string[]>
  /** @collects account @permission android.permission.GET_ACCOUNTS @os android */
  getEmail(): Promise<string>
  /** @requests account @permission android.permission.GET_ACCOUNTS @os android */
  getPermissions(): Promise<string>
}
/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeFirebaseMessaging {
  /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
  requestPermission(options?: any): Promise<string>
  /** @collects device-id/other @note the id of this installation at Firebase */
  getInstanceId(): Promise<string>
  /** @collects notifications @note the push token */
  getToken(type?: any): Promise<string>
  /** @collects notifications @note the push token */
  onTokenRefresh(): any
  onMessage(): any
  subscribe(topic: string): Promise<any>
  [member: string]: any
}
/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeFirebase {
  /** @collects notifications @note the push token */
  getToken(): Promise<string | null>
  /** @collects notifications @note the push token */
  onTokenRefresh(): any
  /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
  grantPermission(): Promise<any>
  /** @checks notifications */
  hasPermission(): Promise<any>
  /** @collects usage-log */
  logEvent(type: string, data: any): Promise<any>
  /** @collects usage-log */
  setScreenName(name: string): Promise<any>
  /** @collects usage-log */
  setUserId(userId: string): Promise<any>
  /** @collects usage-log */
  setUserProperty(name: string, value: string): Promise<any>
  subscribe(topic: string): Promise<any>
  [member: string]: any
}
/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeDocumentScanner {
  /**
   * @collects camera
   * @picks photos
   */
  scanDoc(options?: any): Promise<string>
}
/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeMagnetometer {
  /** @collects sensors/motion */
  getReading(): Promise<any>
  /** @collects sensors/motion */
  watchReadings(): any
}
declare module '@awesome-cordova-plugins/device-accounts/ngx' {
  export class DeviceAccounts {}
  export interface DeviceAccounts extends AwesomeDeviceAccounts {}
}
declare module '@awesome-cordova-plugins/device-accounts' {
  export const DeviceAccounts: AwesomeDeviceAccounts
  export type DeviceAccounts = AwesomeDeviceAccounts
}
declare module '@ionic-native/device-accounts/ngx' { export * from '@awesome-cordova-plugins/device-accounts/ngx' }
declare module '@ionic-native/device-accounts' { export * from '@awesome-cordova-plugins/device-accounts' }
declare module '@awesome-cordova-plugins/firebase-messaging/ngx' {
  export class FirebaseMessaging {}
  export interface FirebaseMessaging extends AwesomeFirebaseMessaging {}
}
declare module '@awesome-cordova-plugins/firebase-messaging' {
  export const FirebaseMessaging: AwesomeFirebaseMessaging
  export type FirebaseMessaging = AwesomeFirebaseMessaging
}
declare module '@ionic-native/firebase-messaging/ngx' { export * from '@awesome-cordova-plugins/firebase-messaging/ngx' }
declare module '@ionic-native/firebase-messaging' { export * from '@awesome-cordova-plugins/firebase-messaging' }
declare module '@awesome-cordova-plugins/firebase/ngx' {
  export class Firebase {}
  export interface Firebase extends AwesomeFirebase {}
}
declare module '@awesome-cordova-plugins/firebase' {
  export const Firebase: AwesomeFirebase
  export type Firebase = AwesomeFirebase
}
declare module '@ionic-native/firebase/ngx' { export * from '@awesome-cordova-plugins/firebase/ngx' }
declare module '@ionic-native/firebase' { export * from '@awesome-cordova-plugins/firebase' }
declare module '@awesome-cordova-plugins/document-scanner/ngx' {
  export class DocumentScanner {}
  export interface DocumentScanner extends AwesomeDocumentScanner {}
}
declare module '@awesome-cordova-plugins/document-scanner' {
  export const DocumentScanner: AwesomeDocumentScanner
  export type DocumentScanner = AwesomeDocumentScanner
}
declare module '@ionic-native/document-scanner/ngx' { export * from '@awesome-cordova-plugins/document-scanner/ngx' }
declare module '@ionic-native/document-scanner' { export * from '@awesome-cordova-plugins/document-scanner' }
declare module '@awesome-cordova-plugins/magnetometer/ngx' {
  export class Magnetometer {}
  export interface Magnetometer extends AwesomeMagnetometer {}
}
declare module '@awesome-cordova-plugins/magnetometer' {
  export const Magnetometer: AwesomeMagnetometer
  export type Magnetometer = AwesomeMagnetometer
}
declare module '@ionic-native/magnetometer/ngx' { export * from '@awesome-cordova-plugins/magnetometer/ngx' }
declare module '@ionic-native/magnetometer' { export * from '@awesome-cordova-plugins/magnetometer' }
