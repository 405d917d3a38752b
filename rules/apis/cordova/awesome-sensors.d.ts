/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeDeviceMotion {
  /** @collects sensors/motion */
  getCurrentAcceleration(): Promise<{ x: number; y: number; z: number; timestamp: any }>
  /** @collects sensors/motion */
  watchAcceleration(options?: any): any
}
declare module '@awesome-cordova-plugins/device-motion/ngx' {
  export class DeviceMotion {}
  export interface DeviceMotion extends AwesomeDeviceMotion {}
}
declare module '@awesome-cordova-plugins/device-motion' {
  export const DeviceMotion: AwesomeDeviceMotion
  export type DeviceMotion = AwesomeDeviceMotion
}
declare module '@ionic-native/device-motion/ngx' { export * from '@awesome-cordova-plugins/device-motion/ngx' }
declare module '@ionic-native/device-motion' { export * from '@awesome-cordova-plugins/device-motion' }
interface AwesomeDeviceOrientation {
  /** @collects sensors/motion */
  getCurrentHeading(): Promise<any>
  /** @collects sensors/motion */
  watchHeading(options?: any): any
}
declare module '@awesome-cordova-plugins/device-orientation/ngx' {
  export class DeviceOrientation {}
  export interface DeviceOrientation extends AwesomeDeviceOrientation {}
}
declare module '@awesome-cordova-plugins/device-orientation' {
  export const DeviceOrientation: AwesomeDeviceOrientation
  export type DeviceOrientation = AwesomeDeviceOrientation
}
declare module '@ionic-native/device-orientation/ngx' { export * from '@awesome-cordova-plugins/device-orientation/ngx' }
declare module '@ionic-native/device-orientation' { export * from '@awesome-cordova-plugins/device-orientation' }
interface AwesomeGyroscope {
  /** @collects sensors/motion */
  getCurrent(options?: any): Promise<any>
  /** @collects sensors/motion */
  watch(options?: any): any
}
declare module '@ionic-native/gyroscope/ngx' {
  export class Gyroscope {}
  export interface Gyroscope extends AwesomeGyroscope {}
}
declare module '@ionic-native/gyroscope' {
  export const Gyroscope: AwesomeGyroscope
  export type Gyroscope = AwesomeGyroscope
}
interface AwesomeHealth {
  /** @checks sensors/health */
  isAvailable(): Promise<boolean>
  /** @requests sensors/health */
  requestAuthorization(types: any): Promise<any>
  /** @checks sensors/health */
  isAuthorized(types: any): Promise<boolean>
  /** @collects sensors/health */
  query(options: any): Promise<any[]>
  /** @collects sensors/health */
  queryAggregated(options: any): Promise<any>
  /** @writes sensors/health */
  store(data: any): Promise<any>
}
declare module '@awesome-cordova-plugins/health/ngx' {
  export class Health {}
  export interface Health extends AwesomeHealth {}
}
declare module '@awesome-cordova-plugins/health' {
  export const Health: AwesomeHealth
  export type Health = AwesomeHealth
}
declare module '@ionic-native/health/ngx' { export * from '@awesome-cordova-plugins/health/ngx' }
declare module '@ionic-native/health' { export * from '@awesome-cordova-plugins/health' }
interface AwesomeHealthKit {
  /** @checks sensors/health */
  available(): Promise<boolean>
  /** @checks sensors/health */
  checkAuthStatus(options: any): Promise<any>
  /** @requests sensors/health */
  requestAuthorization(options: any): Promise<any>
  /** @collects sensors/health */
  readGender(): Promise<any>
  /** @collects sensors/health */
  readDateOfBirth(): Promise<any>
  /** @collects sensors/health */
  readBloodType(): Promise<any>
  /** @collects sensors/health */
  readWeight(options: any): Promise<any>
  /** @collects sensors/health */
  readHeight(options: any): Promise<any>
  /** @collects sensors/health */
  findWorkouts(): Promise<any>
  /** @collects sensors/health */
  querySampleType(options: any): Promise<any>
  /** @collects sensors/health */
  querySampleTypeAggregated(options: any): Promise<any>
  /** @collects sensors/health */
  sumQuantityType(options: any): Promise<any>
  /** @writes sensors/health */
  saveWeight(options: any): Promise<any>
}
declare module '@awesome-cordova-plugins/health-kit/ngx' {
  export class HealthKit {}
  export interface HealthKit extends AwesomeHealthKit {}
}
declare module '@awesome-cordova-plugins/health-kit' {
  export const HealthKit: AwesomeHealthKit
  export type HealthKit = AwesomeHealthKit
}
declare module '@ionic-native/health-kit/ngx' { export * from '@awesome-cordova-plugins/health-kit/ngx' }
declare module '@ionic-native/health-kit' { export * from '@awesome-cordova-plugins/health-kit' }
