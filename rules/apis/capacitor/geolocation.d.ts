/** @source https://capacitorjs.com/docs/apis/geolocation */
declare module '@capacitor/geolocation' {
  export interface Position {
    timestamp: number
    coords: { latitude: number; longitude: number; accuracy: number; altitude: number | null; altitudeAccuracy?: number | null; speed: number | null; heading: number | null }
  }
  export interface GeolocationPlugin {
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getCurrentPosition(options?: any): Promise<Position>
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    watchPosition(options: any, callback: (position: Position | null, error?: any) => void): Promise<string>
    /** @checks location */
    checkPermissions(): Promise<{ location: string; coarseLocation: string }>
    /** @requests location @permission android.permission.ACCESS_COARSE_LOCATION */
    requestPermissions(options: { permissions: 'coarseLocation'[] }): Promise<{ location: string; coarseLocation: string }>
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    requestPermissions(options?: any): Promise<{ location: string; coarseLocation: string }>
  }
  export const Geolocation: GeolocationPlugin
}
