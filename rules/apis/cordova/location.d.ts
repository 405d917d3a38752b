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
interface CordovaPlugins {
  /** @source https://github.com/petermetz/cordova-plugin-ibeacon */
  locationManager: {
    /** @requests location */
    requestWhenInUseAuthorization(): any
    /** @requests location */
    requestAlwaysAuthorization(): any
    /** @checks location */
    getAuthorizationStatus(): any
    /** @collects location @note Bluetooth beacons nearby */
    startMonitoringForRegion(region: any): any
    /** @collects location @note Bluetooth beacons nearby */
    startRangingBeaconsInRegion(region: any): any
    /** @checks bluetooth */
    isBluetoothEnabled(): any
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
