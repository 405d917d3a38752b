/** @source https://rnmapbox.github.io/docs/components/UserLocation */
declare module '@rnmapbox/maps' {
  export * as default from '@rnmapbox/maps'
  interface MapboxLocation { coords: { latitude: number; longitude: number; heading?: number; accuracy?: number; speed?: number; altitude?: number }; timestamp?: number }
  /** @renders location */
  export const UserLocation: any
  /** @renders location @source https://rnmapbox.github.io/docs/components/LocationPuck */
  export const LocationPuck: any
  /** @renders location @note former name of LocationPuck */
  export const NativeUserLocation: any
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION @os android */
  export function requestAndroidLocationPermissions(): Promise<boolean>
  /** @source https://github.com/rnmapbox/maps/blob/main/src/modules/location/locationManager.ts */
  export const locationManager: {
    /** @collects location */
    getLastKnownLocation(): Promise<MapboxLocation | null>
    /** @collects location */
    addListener(listener: (location: MapboxLocation) => void): void
    /** @collects location */
    start(displacement?: number): void
    stop(): void
    removeListener(listener: any): void
    setMinDisplacement(distance: number): void
  }
}
/** @source https://github.com/rnmapbox/maps/tree/v8.5.0 */
declare module '@react-native-mapbox-gl/maps' {
  export { default, UserLocation, requestAndroidLocationPermissions, locationManager } from '@rnmapbox/maps'
}
/** @source https://maplibre.org/maplibre-react-native/docs/components/user-location */
declare module '@maplibre/maplibre-react-native' {
  export * as default from '@maplibre/maplibre-react-native'
  interface MapLibrePosition { coords: { latitude: number; longitude: number; accuracy: number; altitude: number | null; heading: number | null; speed: number | null }; timestamp: number }
  /** @renders location */
  export const UserLocation: any
  /** @renders location */
  export const NativeUserLocation: any
  /** @collects location */
  export function useCurrentPosition(options?: any): MapLibrePosition | undefined
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION @os android @note up to version 10 @source https://github.com/maplibre/maplibre-react-native/blob/v10.4.2/src/requestAndroidLocationPermissions.ts */
  export function requestAndroidLocationPermissions(): Promise<boolean>
  export { LocationManager as locationManager }
  export const LocationManager: {
    /** @collects location */
    getCurrentPosition(): Promise<MapLibrePosition | undefined>
    /** @collects location @note up to version 10 */
    getLastKnownLocation(): Promise<MapLibrePosition | null>
    /** @collects location */
    addListener(listener: (position: MapLibrePosition) => void): void
    /** @collects location */
    start(): void
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    requestPermissions(): Promise<boolean>
    stop(): void
    removeListener(listener: any): void
  }
}
