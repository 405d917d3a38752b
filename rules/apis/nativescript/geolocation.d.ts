/** @source https://docs.nativescript.org/plugins/geolocation */
declare module '@nativescript/geolocation' {
  export interface Location { latitude: number; longitude: number; altitude: number; speed: number; direction: number; timestamp: any }
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION NSLocationWhenInUseUsageDescription */
  export function getCurrentLocation(options?: any): Promise<Location>
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION NSLocationWhenInUseUsageDescription */
  export function watchLocation(done: (location: Location) => void, failed: (error: any) => void, options?: any): Promise<number>
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
  export function enableLocationRequest(always?: boolean, openSettings?: boolean): Promise<void>
  /** @checks location */
  export function isEnabled(options?: any): Promise<boolean>
  /** @checks location */
  export function watchPermissionStatus(changed: (state: number) => void, failed: (error: any) => void): number
  /** @checks location */
  export function getIOSLocationManagerStatus(): any
  export function clearWatch(id: number): void
  export function distance(one: Location, other: Location): number
}
declare module 'nativescript-geolocation' { export * from '@nativescript/geolocation' }
/** @source https://github.com/nativescript-community/gps */
declare module '@nativescript-community/gps' {
  export class GPS {
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION NSLocationWhenInUseUsageDescription */
    getCurrentLocation(options: any): Promise<any>
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION NSLocationWhenInUseUsageDescription */
    watchLocation(done: (location: any) => void, failed: (error: any) => void, options: any): Promise<number>
    /** @collects location */
    getLastKnownLocation(): any
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    authorize(always?: boolean): Promise<boolean>
    /** @checks location */
    isAuthorized(always?: boolean): Promise<boolean>
    /** @checks location */
    isEnabled(): boolean
    hasGPS(): boolean
    clearWatch(id: number): void
    distance(one: any, other: any): number
  }
  export class LocationMonitor {
    /** @collects location */
    static getLastKnownLocation(): any
    /** @collects location */
    static startLocationMonitoring(options: any, listener: any): void
    static stopLocationMonitoring(id: number): void
  }
}
