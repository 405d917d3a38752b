/** @source https://github.com/mauron85/react-native-background-geolocation */
declare module '@mauron85/react-native-background-geolocation' {
  interface MauronLocation { latitude: number; longitude: number; accuracy: number; speed: number; altitude: number; bearing: number; time: number; id: number; [other: string]: any }
  const BackgroundGeolocation: {
    configure(options: any, success?: any, fail?: any): void
    /** @collects location */
    start(): void
    stop(): void
    /** @collects location */
    getCurrentLocation(success: (location: MauronLocation) => void, fail?: any, options?: any): void
    /** @collects location */
    getStationaryLocation(success: (location: MauronLocation | null) => void, fail?: any): void
    /** @collects location @note what the plugin has recorded */
    getLocations(success: (locations: MauronLocation[]) => void, fail?: any): void
    /** @collects location @note what the plugin has recorded */
    getValidLocations(success: (locations: MauronLocation[]) => void, fail?: any): void
    /** @checks location */
    checkStatus(success: (status: any) => void, fail?: any): void
    /** @collects location */
    on(event: 'location' | 'stationary', callback: (location: MauronLocation) => void): any
    /** @collects sensors/motion */
    on(event: 'activity', callback: (activity: any) => void): any
    on(event: string, callback: any): any
    [other: string]: any
  }
  export default BackgroundGeolocation
}
/** @source https://github.com/mauron85/react-native-background-geolocation */
declare module 'react-native-mauron85-background-geolocation' {
  export { default } from '@mauron85/react-native-background-geolocation'
}
