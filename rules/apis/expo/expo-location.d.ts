/** @source https://docs.expo.dev/versions/latest/sdk/location/ */
declare module 'expo-location' {
  export enum Accuracy { Lowest = 1, Low = 2, Balanced = 3, High = 4, Highest = 5, BestForNavigation = 6 }
  interface LocationObject {
    coords: { latitude: number; longitude: number; altitude: number | null; accuracy: number | null; altitudeAccuracy: number | null; heading: number | null; speed: number | null }
    timestamp: number
    mocked?: boolean
  }
  interface AskForeground {
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION android.permission.ACCESS_COARSE_LOCATION NSLocationWhenInUseUsageDescription */
    (): Promise<any>
  }
  interface AskBackground {
    /** @requests location @permission android.permission.ACCESS_BACKGROUND_LOCATION NSLocationAlwaysAndWhenInUseUsageDescription */
    (): Promise<any>
  }
  interface AskMotion {
    /** @requests sensors/motion @permission android.permission.ACTIVITY_RECOGNITION NSMotionUsageDescription */
    (): Promise<any>
  }
  interface CheckLocation {
    /** @checks location */
    (): Promise<any>
  }
  interface CheckMotion {
    /** @checks sensors/motion */
    (): Promise<any>
  }

  /** @collects location @permission android.permission.ACCESS_COARSE_LOCATION @distinctive */
  export function getCurrentPositionAsync(options?: any): Promise<LocationObject>
  /** @collects location @permission android.permission.ACCESS_COARSE_LOCATION @distinctive */
  export function getLastKnownPositionAsync(options?: any): Promise<LocationObject | null>
  /** @collects location @permission android.permission.ACCESS_COARSE_LOCATION @distinctive */
  export function watchPositionAsync(options: any, callback: (location: LocationObject) => any, onError?: any): Promise<{ remove(): void }>
  /** @collects location @note the compass heading, which needs the location permission */
  export function getHeadingAsync(): Promise<{ trueHeading: number; magHeading: number; accuracy: number }>
  /** @collects location @note the compass heading, which needs the location permission */
  export function watchHeadingAsync(callback: (heading: { trueHeading: number; magHeading: number; accuracy: number }) => any, onError?: any): Promise<{ remove(): void }>
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION @distinctive @note goes on in the background */
  export function startLocationUpdatesAsync(taskName: string, options?: any): Promise<void>
  /** @collects location @permission android.permission.ACCESS_BACKGROUND_LOCATION @distinctive @note goes on in the background */
  export function startGeofencingAsync(taskName: string, regions?: any): Promise<void>
  export function stopLocationUpdatesAsync(taskName: string): Promise<void>
  export function stopGeofencingAsync(taskName: string): Promise<void>
  export function hasStartedLocationUpdatesAsync(taskName: string): Promise<boolean>
  export function hasStartedGeofencingAsync(taskName: string): Promise<boolean>
  export function geocodeAsync(address: string, options?: any): Promise<any[]>
  export function reverseGeocodeAsync(location: any, options?: any): Promise<any[]>
  export function enableNetworkProviderAsync(): Promise<void>
  /** @checks location */
  export function getProviderStatusAsync(): Promise<{ locationServicesEnabled: boolean; gpsAvailable?: boolean; networkAvailable?: boolean; [other: string]: any }>
  /** @checks location */
  export function hasServicesEnabledAsync(): Promise<boolean>
  /** @checks location */
  export function isBackgroundLocationAvailableAsync(): Promise<boolean>

  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION android.permission.ACCESS_COARSE_LOCATION NSLocationWhenInUseUsageDescription @distinctive */
  export function requestForegroundPermissionsAsync(): Promise<any>
  /** @requests location @permission android.permission.ACCESS_BACKGROUND_LOCATION NSLocationAlwaysAndWhenInUseUsageDescription @distinctive */
  export function requestBackgroundPermissionsAsync(): Promise<any>
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION android.permission.ACCESS_COARSE_LOCATION NSLocationAlwaysAndWhenInUseUsageDescription @source https://docs.expo.dev/versions/v47.0.0/sdk/location/ */
  export function requestPermissionsAsync(): Promise<any>
  /** @checks location */
  export function getForegroundPermissionsAsync(): Promise<any>
  /** @checks location */
  export function getBackgroundPermissionsAsync(): Promise<any>
  /** @checks location @source https://docs.expo.dev/versions/v47.0.0/sdk/location/ */
  export function getPermissionsAsync(): Promise<any>
  /** @holds @requests location @permission android.permission.ACCESS_FINE_LOCATION android.permission.ACCESS_COARSE_LOCATION NSLocationWhenInUseUsageDescription */
  export function useForegroundPermissions(options: { request: true; get?: boolean }): [any, AskForeground, CheckLocation]
  /** @holds @checks location */
  export function useForegroundPermissions(options?: any): [any, AskForeground, CheckLocation]
  /** @holds @requests location @permission android.permission.ACCESS_BACKGROUND_LOCATION NSLocationAlwaysAndWhenInUseUsageDescription */
  export function useBackgroundPermissions(options: { request: true; get?: boolean }): [any, AskBackground, CheckLocation]
  /** @holds @checks location */
  export function useBackgroundPermissions(options?: any): [any, AskBackground, CheckLocation]

  /** @collects sensors/motion @permission android.permission.ACTIVITY_RECOGNITION */
  export function getMotionActivityAsync(): Promise<any>
  /** @collects sensors/motion @permission android.permission.ACTIVITY_RECOGNITION */
  export function watchMotionActivityAsync(callback: (activity: any) => any, onError?: any): Promise<{ remove(): void }>
  /** @requests sensors/motion @permission android.permission.ACTIVITY_RECOGNITION NSMotionUsageDescription */
  export function requestMotionActivityPermissionsAsync(): Promise<any>
  /** @checks sensors/motion */
  export function getMotionActivityPermissionsAsync(): Promise<any>
  /** @holds @checks sensors/motion */
  export function useMotionActivityPermissions(options?: any): [any, AskMotion, CheckMotion]
}
