/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeDevice {
  /** @collects device-id/other */
  readonly uuid: string
  /** @collects device-id/serial */
  readonly serial: string
  /** @collects device-info */
  readonly model: string
  /** @collects device-info */
  readonly manufacturer: string
  /** @collects device-info */
  readonly version: string
  /** @collects device-info */
  readonly sdkVersion: string
  readonly platform: string
  readonly isVirtual: boolean
}
declare module '@awesome-cordova-plugins/device/ngx' {
  export class Device {}
  export interface Device extends AwesomeDevice {}
}
declare module '@awesome-cordova-plugins/device' {
  export const Device: AwesomeDevice
  export type Device = AwesomeDevice
}
declare module '@ionic-native/device/ngx' { export * from '@awesome-cordova-plugins/device/ngx' }
declare module '@ionic-native/device' { export * from '@awesome-cordova-plugins/device' }
interface AwesomeGlobalization {
  /** @collects user-agent */
  getPreferredLanguage(): Promise<{ value: string }>
  /** @collects user-agent */
  getLocaleName(): Promise<{ value: string }>
  /** @collects user-agent */
  getDatePattern(options: any): Promise<any>
  dateToString(date: any, options: any): Promise<{ value: string }>
}
declare module '@awesome-cordova-plugins/globalization/ngx' {
  export class Globalization {}
  export interface Globalization extends AwesomeGlobalization {}
}
declare module '@awesome-cordova-plugins/globalization' {
  export const Globalization: AwesomeGlobalization
  export type Globalization = AwesomeGlobalization
}
declare module '@ionic-native/globalization/ngx' { export * from '@awesome-cordova-plugins/globalization/ngx' }
declare module '@ionic-native/globalization' { export * from '@awesome-cordova-plugins/globalization' }
interface AwesomeBatteryStatus {
  /** @collects device-info */
  onChange(): any
  /** @collects device-info */
  onLow(): any
  /** @collects device-info */
  onCritical(): any
}
declare module '@awesome-cordova-plugins/battery-status/ngx' {
  export class BatteryStatus {}
  export interface BatteryStatus extends AwesomeBatteryStatus {}
}
declare module '@awesome-cordova-plugins/battery-status' {
  export const BatteryStatus: AwesomeBatteryStatus
  export type BatteryStatus = AwesomeBatteryStatus
}
declare module '@ionic-native/battery-status/ngx' { export * from '@awesome-cordova-plugins/battery-status/ngx' }
declare module '@ionic-native/battery-status' { export * from '@awesome-cordova-plugins/battery-status' }
interface AwesomeUniqueDeviceID {
  /** @collects device-id/other */
  get(): Promise<string>
}
declare module '@ionic-native/unique-device-id/ngx' {
  export class UniqueDeviceID {}
  export interface UniqueDeviceID extends AwesomeUniqueDeviceID {}
}
declare module '@ionic-native/unique-device-id' {
  export const UniqueDeviceID: AwesomeUniqueDeviceID
  export type UniqueDeviceID = AwesomeUniqueDeviceID
}
interface AwesomeUid {
  /** @collects device-id/other */
  readonly UUID: string
  /** @collects device-id/imei */
  readonly IMEI: string
  /** @collects device-id/imsi */
  readonly IMSI: string
  /** @collects device-id/iccid */
  readonly ICCID: string
  /** @collects device-id/mac */
  readonly MAC: string
}
declare module '@ionic-native/uid/ngx' {
  export class Uid {}
  export interface Uid extends AwesomeUid {}
}
declare module '@ionic-native/uid' {
  export const Uid: AwesomeUid
  export type Uid = AwesomeUid
}
interface AwesomeSim {
  /** @checks carrier */
  hasReadPermission(): Promise<boolean>
  /** @requests carrier @permission android.permission.READ_PHONE_STATE */
  requestReadPermission(): Promise<any>
  /** @collects carrier */
  getSimInfo(): Promise<CordovaSimInfo>
}
declare module '@ionic-native/sim/ngx' {
  export class Sim {}
  export interface Sim extends AwesomeSim {}
}
declare module '@ionic-native/sim' {
  export const Sim: AwesomeSim
  export type Sim = AwesomeSim
}
interface AwesomeAppAvailability {
  /** @checks app-list */
  check(app: string): Promise<boolean>
}
declare module '@awesome-cordova-plugins/app-availability/ngx' {
  export class AppAvailability {}
  export interface AppAvailability extends AwesomeAppAvailability {}
}
declare module '@awesome-cordova-plugins/app-availability' {
  export const AppAvailability: AwesomeAppAvailability
  export type AppAvailability = AwesomeAppAvailability
}
declare module '@ionic-native/app-availability/ngx' { export * from '@awesome-cordova-plugins/app-availability/ngx' }
declare module '@ionic-native/app-availability' { export * from '@awesome-cordova-plugins/app-availability' }
