/** @source https://github.com/michalchudziak/react-native-geolocation */
declare module '@react-native-community/geolocation' {
  const Geolocation: {
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getCurrentPosition(success: (position: RNGeoPosition) => void, error?: any, options?: any): void
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    watchPosition(success: (position: RNGeoPosition) => void, error?: any, options?: any): number
    /** @requests location */
    requestAuthorization(success?: () => void, error?: any): void
    setRNConfiguration(config: any): void
    clearWatch(id: number): void
    stopObserving(): void
  }
  export default Geolocation
}
interface RNGeoPosition { coords: RNGeoCoordinates; timestamp: number }
interface RNGeoCoordinates { latitude: number; longitude: number; altitude: number | null; accuracy: number; heading: number | null; speed: number | null }
