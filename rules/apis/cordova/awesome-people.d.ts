/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeContacts {
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  find(fields: any, options?: any): Promise<any[]>
  /** @picks contacts */
  pickContact(): Promise<any>
  create(): any
}
declare module '@awesome-cordova-plugins/contacts/ngx' {
  export class Contacts {}
  export interface Contacts extends AwesomeContacts {}
}
declare module '@awesome-cordova-plugins/contacts' {
  export const Contacts: AwesomeContacts
  export type Contacts = AwesomeContacts
}
declare module '@ionic-native/contacts/ngx' { export * from '@awesome-cordova-plugins/contacts/ngx' }
declare module '@ionic-native/contacts' { export * from '@awesome-cordova-plugins/contacts' }
interface AwesomeCalendar {
  /** @checks calendar */
  hasReadPermission(): Promise<boolean>
  /** @checks calendar */
  hasWritePermission(): Promise<boolean>
  /** @checks calendar */
  hasReadWritePermission(): Promise<boolean>
  /** @requests calendar @permission android.permission.READ_CALENDAR */
  requestReadPermission(): Promise<any>
  /** @requests calendar @permission android.permission.WRITE_CALENDAR */
  requestWritePermission(): Promise<any>
  /** @requests calendar */
  requestReadWritePermission(): Promise<any>
  /** @collects calendar */
  findEvent(...args: any[]): Promise<any>
  /** @collects calendar */
  findEventWithOptions(...args: any[]): Promise<any>
  /** @collects calendar */
  findAllEventsInNamedCalendar(name: string): Promise<any>
  /** @collects calendar */
  listEventsInRange(from: any, to: any): Promise<any>
  /** @collects calendar */
  listCalendars(): Promise<any>
  /** @writes calendar */
  createEvent(...args: any[]): Promise<any>
  /** @writes calendar */
  createEventInteractively(...args: any[]): Promise<any>
}
declare module '@awesome-cordova-plugins/calendar/ngx' {
  export class Calendar {}
  export interface Calendar extends AwesomeCalendar {}
}
declare module '@awesome-cordova-plugins/calendar' {
  export const Calendar: AwesomeCalendar
  export type Calendar = AwesomeCalendar
}
declare module '@ionic-native/calendar/ngx' { export * from '@awesome-cordova-plugins/calendar/ngx' }
declare module '@ionic-native/calendar' { export * from '@awesome-cordova-plugins/calendar' }
interface AwesomeClipboard {
  /** @collects clipboard/read */
  paste(): Promise<string>
  /** @writes clipboard/read */
  copy(text: string): Promise<any>
  clear(): Promise<any>
}
declare module '@awesome-cordova-plugins/clipboard/ngx' {
  export class Clipboard {}
  export interface Clipboard extends AwesomeClipboard {}
}
declare module '@awesome-cordova-plugins/clipboard' {
  export const Clipboard: AwesomeClipboard
  export type Clipboard = AwesomeClipboard
}
declare module '@ionic-native/clipboard/ngx' { export * from '@awesome-cordova-plugins/clipboard/ngx' }
declare module '@ionic-native/clipboard' { export * from '@awesome-cordova-plugins/clipboard' }
interface AwesomeCallLog {
  /** @checks call-log */
  hasReadPermission(): Promise<boolean>
  /** @requests call-log @permission android.permission.READ_CALL_LOG */
  requestReadPermission(): Promise<any>
  /** @collects call-log */
  getCallLog(filters: any): Promise<any[]>
}
declare module '@ionic-native/call-log/ngx' {
  export class CallLog {}
  export interface CallLog extends AwesomeCallLog {}
}
declare module '@ionic-native/call-log' {
  export const CallLog: AwesomeCallLog
  export type CallLog = AwesomeCallLog
}
interface AwesomeSMS {
  /** @checks sms */
  hasPermission(): Promise<boolean>
  send(number: any, text: string, options?: any): Promise<any>
}
declare module '@awesome-cordova-plugins/sms/ngx' {
  export class SMS {}
  export interface SMS extends AwesomeSMS {}
}
declare module '@awesome-cordova-plugins/sms' {
  export const SMS: AwesomeSMS
  export type SMS = AwesomeSMS
}
declare module '@ionic-native/sms/ngx' { export * from '@awesome-cordova-plugins/sms/ngx' }
declare module '@ionic-native/sms' { export * from '@awesome-cordova-plugins/sms' }
interface AwesomeSmsRetriever {
  /** @collects sms */
  startWatching(): Promise<{ Message: string }>
  getAppHash(): Promise<string>
}
declare module '@awesome-cordova-plugins/sms-retriever/ngx' {
  export class SmsRetriever {}
  export interface SmsRetriever extends AwesomeSmsRetriever {}
}
declare module '@awesome-cordova-plugins/sms-retriever' {
  export const SmsRetriever: AwesomeSmsRetriever
  export type SmsRetriever = AwesomeSmsRetriever
}
declare module '@ionic-native/sms-retriever/ngx' { export * from '@awesome-cordova-plugins/sms-retriever/ngx' }
declare module '@ionic-native/sms-retriever' { export * from '@awesome-cordova-plugins/sms-retriever' }
interface AwesomeFingerprint {
  /** @checks biometrics */
  isAvailable(options?: any): Promise<any>
  /** @collects biometrics */
  show(options?: any): Promise<any>
  /** @collects biometrics */
  loadBiometricSecret(options?: any): Promise<string>
  registerBiometricSecret(options: any): Promise<any>
}
declare module '@awesome-cordova-plugins/fingerprint-aio/ngx' {
  export class FingerprintAIO {}
  export interface FingerprintAIO extends AwesomeFingerprint {}
}
declare module '@awesome-cordova-plugins/fingerprint-aio' {
  export const FingerprintAIO: AwesomeFingerprint
  export type FingerprintAIO = AwesomeFingerprint
}
declare module '@ionic-native/fingerprint-aio/ngx' { export * from '@awesome-cordova-plugins/fingerprint-aio/ngx' }
declare module '@ionic-native/fingerprint-aio' { export * from '@awesome-cordova-plugins/fingerprint-aio' }
interface AwesomeTouchID {
  /** @checks biometrics */
  isAvailable(): Promise<any>
  /** @checks biometrics */
  didFingerprintDatabaseChange(): Promise<any>
  /** @collects biometrics */
  verifyFingerprint(message: string): Promise<any>
  /** @collects biometrics */
  verifyFingerprintWithCustomPasswordFallback(message: string): Promise<any>
  /** @collects biometrics */
  verifyFingerprintWithCustomPasswordFallbackAndEnterPasswordLabel(message: string, label: string): Promise<any>
}
declare module '@awesome-cordova-plugins/touch-id/ngx' {
  export class TouchID {}
  export interface TouchID extends AwesomeTouchID {}
}
declare module '@awesome-cordova-plugins/touch-id' {
  export const TouchID: AwesomeTouchID
  export type TouchID = AwesomeTouchID
}
declare module '@ionic-native/touch-id/ngx' { export * from '@awesome-cordova-plugins/touch-id/ngx' }
declare module '@ionic-native/touch-id' { export * from '@awesome-cordova-plugins/touch-id' }
