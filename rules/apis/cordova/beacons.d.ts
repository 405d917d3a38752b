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
