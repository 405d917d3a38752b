/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeGeolocation {
  /** @collects location */
  getCurrentPosition(options?: any): Promise<AwesomeGeoposition>
  /** @collects location */
  watchPosition(options?: any): AwesomeStream<AwesomeGeoposition>
}
interface AwesomeGeoposition { coords: { latitude: number; longitude: number; accuracy: number; altitude: number; heading: number; speed: number }; timestamp: number }
/** As much of an Observable as a subscriber needs. */
interface AwesomeStream<T> { subscribe(next: (value: T) => void, failure?: any, done?: any): any; pipe(...operators: any[]): any; toPromise(): Promise<T> }
declare module '@awesome-cordova-plugins/geolocation/ngx' {
  export class Geolocation {}
  export interface Geolocation extends AwesomeGeolocation {}
}
declare module '@awesome-cordova-plugins/geolocation' {
  export const Geolocation: AwesomeGeolocation
  export type Geolocation = AwesomeGeolocation
}
declare module '@ionic-native/geolocation/ngx' { export * from '@awesome-cordova-plugins/geolocation/ngx' }
declare module '@ionic-native/geolocation' { export * from '@awesome-cordova-plugins/geolocation' }
declare module '@awesome-cordova-plugins/background-geolocation/ngx' {
  export class BackgroundGeolocation {}
  export interface BackgroundGeolocation extends CordovaBackgroundGeolocation {}
}
declare module '@awesome-cordova-plugins/background-geolocation' {
  export const BackgroundGeolocation: CordovaBackgroundGeolocation
  export type BackgroundGeolocation = CordovaBackgroundGeolocation
}
declare module '@ionic-native/background-geolocation/ngx' { export * from '@awesome-cordova-plugins/background-geolocation/ngx' }
declare module '@ionic-native/background-geolocation' { export * from '@awesome-cordova-plugins/background-geolocation' }
