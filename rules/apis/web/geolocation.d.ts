/** @source https://developer.mozilla.org/en-US/docs/Web/API/Geolocation */
interface Navigator {
  readonly geolocation: {
    /** @collects location */
    getCurrentPosition(success: (position: GeolocationPosition) => void, failure?: ((error: any) => void) | null, options?: any): void
    /** @collects location */
    watchPosition(success: (position: GeolocationPosition) => void, failure?: ((error: any) => void) | null, options?: any): number
    clearWatch(id: number): void
  }
}
interface GeolocationPosition { readonly coords: GeolocationCoordinates; readonly timestamp: number }
interface GeolocationCoordinates {
  readonly latitude: number; readonly longitude: number; readonly accuracy: number; readonly altitude: number | null
  readonly altitudeAccuracy: number | null; readonly heading: number | null; readonly speed: number | null
}
declare var navigator: Navigator
