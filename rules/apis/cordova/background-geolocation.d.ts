/** @source https://github.com/mauron85/cordova-plugin-background-geolocation */
interface CordovaBackgroundGeolocation {
  /** @collects location */
  start(...args: any[]): any
  /** @collects location */
  getCurrentLocation(...args: any[]): any
  /** @collects location */
  getStationaryLocation(...args: any[]): any
  /** @collects location */
  getLocations(...args: any[]): any
  /** @collects location */
  getValidLocations(...args: any[]): any
  /** @collects location */
  on(event: 'location' | 'stationary', listener?: (location: any) => void): any
  on(event: any, listener?: any): any
  /** @checks location */
  checkStatus(...args: any[]): any
  configure(...args: any[]): any
  stop(...args: any[]): any
}
declare var BackgroundGeolocation: CordovaBackgroundGeolocation & { [member: string]: any }
