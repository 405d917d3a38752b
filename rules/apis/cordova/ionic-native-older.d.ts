/** @source https://www.npmjs.com/package/@ionic-native/user-agent */
interface IonicUserAgent {
  /** @collects user-agent */
  get(): Promise<string>
  set(agent: string): Promise<any>
  reset(): Promise<any>
}
/** @source https://www.npmjs.com/package/@ionic-native/stepcounter */
interface IonicStepcounter {
  /** @collects sensors/motion @permission android.permission.ACTIVITY_RECOGNITION @os android */
  start(offset: number): Promise<any>
  /** @collects sensors/motion @os android */
  getTodayStepCount(): Promise<any>
  /** @collects sensors/motion @os android */
  getStepCount(): Promise<any>
  /** @collects sensors/motion @os android */
  getHistory(): Promise<any>
  /** @checks sensors/motion */
  deviceCanCountSteps(): Promise<any>
  stop(): Promise<any>
}
/** @source https://www.npmjs.com/package/@ionic-native/pedometer */
interface IonicPedometer {
  /** @collects sensors/motion @permission NSMotionUsageDescription */
  startPedometerUpdates(): any
  /** @collects sensors/motion @permission NSMotionUsageDescription */
  queryData(options: any): Promise<any>
  /** @checks sensors/motion */
  isStepCountingAvailable(): Promise<boolean>
  stopPedometerUpdates(): Promise<any>
  [member: string]: any
}
/** @source https://www.npmjs.com/package/@ionic-native/android-fingerprint-auth */
interface IonicAndroidFingerprint {
  /** @collects biometrics @os android */
  encrypt(options: any): Promise<any>
  /** @collects biometrics @os android */
  decrypt(options: any): Promise<any>
  /** @checks biometrics @os android */
  isAvailable(): Promise<any>
  [member: string]: any
}
/** @source https://www.npmjs.com/package/@ionic-native/keychain-touch-id */
interface IonicKeychainTouchId {
  /** @collects biometrics @os ios */
  verify(key: string, message: string): Promise<string>
  /** @checks biometrics @os ios */
  isAvailable(): Promise<any>
  save(key: string, password: string, authenticate: boolean): Promise<void>
  [member: string]: any
}
/** @source https://www.npmjs.com/package/@ionic-native/file-picker */
interface IonicFilePicker {
  /** @picks storage @os ios */
  pickFile(types?: any, position?: any): Promise<string>
}
/** @source https://www.npmjs.com/package/@ionic-native/document-picker */
interface IonicDocumentPicker {
  /** @picks storage @os ios */
  getFile(option?: string): Promise<string>
}
/** @source https://www.npmjs.com/package/@ionic-native/mixpanel */
interface IonicMixpanel {
  /** @collects usage-log */
  track(event: string, properties?: any): Promise<any>
  /** @collects usage-log */
  identify(id: string, people?: boolean): Promise<any>
  /** @collects usage-log */
  registerSuperProperties(properties: any): Promise<any>
  init(token: string): Promise<any>
  [member: string]: any
}
declare module '@ionic-native/user-agent/ngx' {
  export class UserAgent {}
  export interface UserAgent extends IonicUserAgent {}
}
declare module '@ionic-native/user-agent' {
  export const UserAgent: IonicUserAgent
  export type UserAgent = IonicUserAgent
}
declare module '@ionic-native/stepcounter/ngx' {
  export class Stepcounter {}
  export interface Stepcounter extends IonicStepcounter {}
}
declare module '@ionic-native/stepcounter' {
  export const Stepcounter: IonicStepcounter
  export type Stepcounter = IonicStepcounter
}
declare module '@ionic-native/pedometer/ngx' {
  export class Pedometer {}
  export interface Pedometer extends IonicPedometer {}
}
declare module '@ionic-native/pedometer' {
  export const Pedometer: IonicPedometer
  export type Pedometer = IonicPedometer
}
declare module '@ionic-native/android-fingerprint-auth/ngx' {
  export class AndroidFingerprintAuth {}
  export interface AndroidFingerprintAuth extends IonicAndroidFingerprint {}
}
declare module '@ionic-native/android-fingerprint-auth' {
  export const AndroidFingerprintAuth: IonicAndroidFingerprint
  export type AndroidFingerprintAuth = IonicAndroidFingerprint
}
declare module '@ionic-native/keychain-touch-id/ngx' {
  export class KeychainTouchId {}
  export interface KeychainTouchId extends IonicKeychainTouchId {}
}
declare module '@ionic-native/keychain-touch-id' {
  export const KeychainTouchId: IonicKeychainTouchId
  export type KeychainTouchId = IonicKeychainTouchId
}
declare module '@ionic-native/file-picker/ngx' {
  export class IOSFilePicker {}
  export interface IOSFilePicker extends IonicFilePicker {}
}
declare module '@ionic-native/file-picker' {
  export const IOSFilePicker: IonicFilePicker
  export type IOSFilePicker = IonicFilePicker
}
declare module '@ionic-native/document-picker/ngx' {
  export class DocumentPicker {}
  export interface DocumentPicker extends IonicDocumentPicker {}
}
declare module '@ionic-native/document-picker' {
  export const DocumentPicker: IonicDocumentPicker
  export type DocumentPicker = IonicDocumentPicker
}
declare module '@ionic-native/mixpanel/ngx' {
  export class Mixpanel {}
  export interface Mixpanel extends IonicMixpanel {}
}
declare module '@ionic-native/mixpanel' {
  export const Mixpanel: IonicMixpanel
  export type Mixpanel = IonicMixpanel
}
