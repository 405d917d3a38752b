/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.geoLocationManager.d.ts */
declare module '@ohos.geoLocationManager' {
  namespace geoLocationManager {
    interface Location { latitude: number; longitude: number; altitude: number; accuracy: number; speed: number; timeStamp: number; direction: number; [key: string]: any }
    interface CountryCode { country: string; type: any }
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function on(type: 'locationChange', request: any, callback: OhosCallback<Location>): void
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function on(type: 'cachedGnssLocationsChange', request: any, callback: OhosCallback<Location[]>): void
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function on(type: 'nmeaMessage', callback: OhosCallback<string>): void
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function on(type: 'satelliteStatusChange', callback: OhosCallback<any>): void
    /** @collects location */
    function on(type: 'countryCodeChange', callback: OhosCallback<CountryCode>): void
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function on(type: 'locationChange' | 'cachedGnssLocationsChange' | 'nmeaMessage' | 'satelliteStatusChange', ...rest: any[]): void
    /** @collects location */
    function on(type: 'countryCodeChange', ...rest: any[]): void
    function on(type: string, ...rest: any[]): void
    function off(type: string, ...rest: any[]): void
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function getCurrentLocation(callback: OhosAsyncCallback<Location>): void
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function getCurrentLocation(request: any, callback: OhosAsyncCallback<Location>): void
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function getCurrentLocation(request?: any): Promise<Location>
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function getLastLocation(): Location
    /** @collects location @permission ohos.permission.APPROXIMATELY_LOCATION */
    function getCurrentDistrict(params?: any): Promise<any>
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function getPoiInfo(): Promise<any>
    /** @collects location @permission ohos.permission.LOCATION */
    function getPostProcessingTrack(sportsType: any): Promise<Location[]>
    /** @collects location @note country by SIM, network, location or locale */
    function getCountryCode(callback: OhosAsyncCallback<CountryCode>): void
    /** @collects location @note country by SIM, network, location or locale */
    function getCountryCode(): Promise<CountryCode>
    /** @collects network/wifi @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function getCurrentWifiBssidForLocating(): string
    /** @collects network/wifi @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function isWlanBssidMatched(wlanBssidArray: string[], rssiThreshold: number, needStartScan: boolean): Promise<boolean>
    /** @collects network/wifi @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    function findMatchingWlan(wlanBssidArray: string[], rssiThreshold: number, needStartScan: boolean): Promise<any[]>
    /** @collects bluetooth @permission ohos.permission.APPROXIMATELY_LOCATION */
    function startBluetoothSearch(request: any, callback: OhosCallback<any>): void
    /** @checks location */
    function isLocationEnabled(): boolean
    function getAddressesFromLocation(request: any, callback?: any): Promise<any[]>
    function getAddressesFromLocationName(request: any, callback?: any): Promise<any[]>
  }
  export default geoLocationManager
}
declare module '@kit.LocationKit' {
  export { default as geoLocationManager } from '@ohos.geoLocationManager'
}
