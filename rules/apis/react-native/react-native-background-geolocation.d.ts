/** @source https://transistorsoft.github.io/react-native-background-geolocation/ */
declare module 'react-native-background-geolocation' {
  interface BgGeoSubscription { remove(): void }
  interface BgGeoLocation { coords: { latitude: number; longitude: number; accuracy: number; speed?: number; heading?: number; altitude?: number }; timestamp: string; uuid: string; odometer: number; [other: string]: any }
  export default class BackgroundGeolocation {
    /** @collects location */
    static onLocation(success: (location: BgGeoLocation) => void, failure?: any): BgGeoSubscription
    /** @collects location */
    static onMotionChange(callback: (event: { isMoving: boolean; location: BgGeoLocation }) => void): BgGeoSubscription
    /** @collects location */
    static onGeofence(callback: (event: any) => void): BgGeoSubscription
    /** @collects location */
    static onHeartbeat(callback: (event: any) => void): BgGeoSubscription
    /** @collects sensors/motion @permission android.permission.ACTIVITY_RECOGNITION */
    static onActivityChange(callback: (event: any) => void): BgGeoSubscription
    /** @collects location */
    static addListener(event: 'location' | 'motionchange' | 'geofence' | 'heartbeat', success: any, failure?: any): any
    /** @collects sensors/motion @permission android.permission.ACTIVITY_RECOGNITION */
    static addListener(event: 'activitychange', success: any, failure?: any): any
    static addListener(event: string, success: any, failure?: any): any
    /** @collects location @note name of addListener before version 5 */
    static on(event: 'location' | 'motionchange' | 'geofence' | 'heartbeat', success: any, failure?: any): any
    static on(event: string, success: any, failure?: any): any
    static onProviderChange(callback: (event: any) => void): BgGeoSubscription
    static ready(config: any, success?: any, failure?: any): Promise<any>
    static setConfig(config: any): Promise<any>
    /** @collects location */
    static start(success?: any, failure?: any): Promise<any>
    /** @collects location */
    static startSchedule(success?: any, failure?: any): Promise<any>
    /** @collects location */
    static startGeofences(success?: any, failure?: any): Promise<any>
    static stop(success?: any, failure?: any): Promise<any>
    /** @collects location */
    static getCurrentPosition(options?: any, success?: any, failure?: any): Promise<BgGeoLocation>
    /** @collects location */
    static watchPosition(options: any, success?: any, failure?: any): any
    /** @collects location @note what the plugin has recorded */
    static getLocations(query?: any, failure?: any): Promise<any[]>
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    static requestPermission(success?: any, failure?: any): Promise<number>
    /** @requests location @os ios */
    static requestTemporaryFullAccuracy(purpose: string): Promise<number>
    /** @checks location */
    static getProviderState(success?: any, failure?: any): Promise<any>
    /** @collects device-info */
    static getDeviceInfo(): Promise<any>
  }
}
/** @source https://transistorsoft.github.io/react-native-background-geolocation/ */
declare module 'react-native-background-geolocation-android' {
  export { default } from 'react-native-background-geolocation'
}
