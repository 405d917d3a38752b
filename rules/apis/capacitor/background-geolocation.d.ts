/** @source https://github.com/capacitor-community/background-geolocation */
declare module '@capacitor-community/background-geolocation' {
  export interface Location { latitude: number; longitude: number; accuracy: number; altitude: number | null; speed: number | null; bearing: number | null; simulated: boolean; time: number | null }
  /** Reached by `registerPlugin<BackgroundGeolocationPlugin>('BackgroundGeolocation')`. */
  export interface BackgroundGeolocationPlugin {
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    addWatcher(options: any, callback: (position?: Location, error?: any) => void): Promise<string>
    removeWatcher(options: { id: string }): Promise<void>
    openSettings(): Promise<void>
  }
}
/** @source https://github.com/Cap-go/capacitor-background-geolocation */
declare module '@capgo/background-geolocation' {
  export interface Location { latitude: number; longitude: number; accuracy: number; altitude: number | null; speed: number | null; bearing: number | null; time: number | null; [key: string]: any }
  export const BackgroundGeolocation: {
    /** @collects location */
    start(options: any, callback: (position?: Location, error?: any) => void): Promise<void>
    /** @collects location */
    addGeofence(options: any): Promise<void>
    /** @checks location */
    checkPermissions(): Promise<any>
    /** @requests location */
    requestPermissions(options?: any): Promise<any>
    stop(): Promise<void>
    [method: string]: any
  }
}
/** @source https://transistorsoft.github.io/capacitor-background-geolocation/ */
declare module '@transistorsoft/capacitor-background-geolocation' {
  export interface Location { coords: any; timestamp: any; uuid: string; activity: any; battery: any; [key: string]: any }
  interface TransistorBackgroundGeolocation {
    /** @collects location */
    getCurrentPosition(options?: any): Promise<Location>
    /** @collects location */
    watchPosition(options: any, success: (location: Location) => void, failure?: (code: number) => void): any
    /** @collects location */
    onLocation(success: (location: Location) => void, failure?: (code: any) => void): any
    /** @collects location */
    onMotionChange(success: (event: { isMoving: boolean; location: Location }) => void): any
    /** @collects location */
    onGeofence(success: (event: any) => void): any
    /** @collects sensors/motion */
    onActivityChange(success: (event: { activity: string; confidence: number }) => void): any
    /** @collects location */
    start(): Promise<any>
    /** @collects location */
    startGeofences(): Promise<any>
    /** @collects location */
    getLocations(query?: any): Promise<any[]>
    /** @collects device-info */
    getDeviceInfo(): Promise<any>
    /** @checks location */
    getProviderState(): Promise<any>
    /** @requests location */
    requestPermission(permission?: any): Promise<any>
    /** @requests location */
    requestTemporaryFullAccuracy(purpose: string): Promise<any>
    ready(config: any, success?: any, failure?: any): Promise<any>
    stop(): Promise<any>
    [member: string]: any
  }
  const BackgroundGeolocation: TransistorBackgroundGeolocation
  export default BackgroundGeolocation
}
