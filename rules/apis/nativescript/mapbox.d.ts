/** @source https://github.com/Yermo/nativescript-mapbox */
interface NativeScriptMapboxView {
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION @os android */
  requestFineLocationPermission(): Promise<any>
  /** @checks location @os android */
  hasFineLocationPermission(): Promise<boolean>
  /** @collects location */
  getUserLocation(map?: any): Promise<{ location: any; speed: number }>
  /** @collects location */
  trackUser(options: any, map?: any): Promise<void>
  setCenter(options: any, map?: any): Promise<void>
  addMarkers(markers: any[], map?: any): Promise<any>
  [member: string]: any
}
declare module 'nativescript-mapbox' {
  export class Mapbox {}
  export interface Mapbox extends NativeScriptMapboxView {}
  export class MapboxView {}
  export interface MapboxView extends NativeScriptMapboxView {}
  export interface MapboxViewApi extends NativeScriptMapboxView {}
}
/** @source https://github.com/nativescript-community/ui-mapbox */
declare module '@nativescript-community/ui-mapbox' {
  export class Mapbox {}
  export interface Mapbox extends NativeScriptMapboxView {}
  export class MapboxView {}
  export interface MapboxView extends NativeScriptMapboxView {}
}
