/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.geolocation.d.ts */
declare module '@ohos.geolocation' {
  namespace geolocation {
    interface Location { latitude: number; longitude: number; altitude: number; accuracy: number; speed: number; timeStamp: number; direction: number; [key: string]: any }
    /** @collects location @permission ohos.permission.LOCATION */
    function on(type: 'locationChange', request: any, callback: OhosCallback<Location>): void
    /** @collects location @permission ohos.permission.LOCATION */
    function on(type: 'cachedGnssLocationsReporting', request: any, callback: OhosCallback<Location[]>): void
    /** @collects location @permission ohos.permission.LOCATION */
    function on(type: 'nmeaMessageChange', callback: OhosCallback<string>): void
    /** @collects location @permission ohos.permission.LOCATION */
    function on(type: 'gnssStatusChange', callback: OhosCallback<any>): void
    /** @collects location @permission ohos.permission.LOCATION */
    function on(type: 'locationChange' | 'cachedGnssLocationsReporting' | 'nmeaMessageChange' | 'gnssStatusChange', ...rest: any[]): void
    function on(type: string, ...rest: any[]): void
    function off(type: string, ...rest: any[]): void
    /** @collects location @permission ohos.permission.LOCATION */
    function getCurrentLocation(callback: OhosAsyncCallback<Location>): void
    /** @collects location @permission ohos.permission.LOCATION */
    function getCurrentLocation(request: any, callback: OhosAsyncCallback<Location>): void
    /** @collects location @permission ohos.permission.LOCATION */
    function getCurrentLocation(request?: any): Promise<Location>
    /** @collects location @permission ohos.permission.LOCATION */
    function getLastLocation(callback: OhosAsyncCallback<Location>): void
    /** @collects location @permission ohos.permission.LOCATION */
    function getLastLocation(): Promise<Location>
    /** @checks location */
    function isLocationEnabled(callback?: any): Promise<boolean>
    /** @requests location @note asks the user to turn the location service on */
    function requestEnableLocation(callback?: any): Promise<boolean>
  }
  export default geolocation
}
declare module '@kit.LocationKit' {
  export { default as geolocation } from '@ohos.geolocation'
}
