/** @source https://github.com/Agontuk/react-native-geolocation-service */
declare module 'react-native-geolocation-service' {
  export * as default from 'react-native-geolocation-service'
  interface GeoServicePosition { coords: { latitude: number; longitude: number; accuracy: number; altitude: number | null; heading: number | null; speed: number | null }; timestamp: number; mocked?: boolean }
  /** @requests location @os ios */
  export function requestAuthorization(level: string): Promise<string>
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
  export function getCurrentPosition(success: (position: GeoServicePosition) => void, error?: any, options?: any): void
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
  export function watchPosition(success: (position: GeoServicePosition) => void, error?: any, options?: any): number
  export function clearWatch(id: number): void
  export function stopObserving(): void
}
