/** @source https://developer.android.com/reference/android/location/LocationManager */
declare namespace android.location {
  class LocationManager extends java.lang.Object {
    static class: java.lang.Class<LocationManager>
    static GPS_PROVIDER: string
    static NETWORK_PROVIDER: string
    static PASSIVE_PROVIDER: string
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    getLastKnownLocation(provider: string): any
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    requestLocationUpdates(...args: any[]): void
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    requestSingleUpdate(...args: any[]): void
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getCurrentLocation(...args: any[]): void
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    registerGnssStatusCallback(...args: any[]): boolean
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    addGpsStatusListener(listener: any): boolean
    /** @checks location */
    isProviderEnabled(provider: string): boolean
    /** @checks location */
    isLocationEnabled(): boolean
    /** @checks location */
    getProviders(...args: any[]): any
    removeUpdates(listener: any): void
    getBestProvider(criteria: any, enabled: boolean): string
  }
}
/** @source https://developers.google.com/android/reference/com/google/android/gms/location/FusedLocationProviderClient */
declare namespace com.google.android.gms.location {
  class LocationServices extends java.lang.Object {
    static class: java.lang.Class<LocationServices>
    static getFusedLocationProviderClient(context: any): FusedLocationProviderClient
  }
  class FusedLocationProviderClient extends java.lang.Object {
    static class: java.lang.Class<FusedLocationProviderClient>
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getLastLocation(request?: any): any
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getCurrentLocation(...args: any[]): any
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    requestLocationUpdates(...args: any[]): any
    removeLocationUpdates(callback: any): any
  }
}
interface AndroidClasses extends NativeBridge {
  'android.location.LocationManager': typeof android.location.LocationManager
  'com.google.android.gms.location.LocationServices': typeof com.google.android.gms.location.LocationServices
}
