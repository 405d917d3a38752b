/** @source https://github.com/qiuxiang/react-native-amap-geolocation */
declare module 'react-native-amap-geolocation' {
  export function init(key: any): Promise<void>
  /** @collects location */
  export function addLocationListener(listener: (location: { latitude: number; longitude: number; address: string; [other: string]: any }) => void): any
  /** @collects location */
  export function start(): void
  export function stop(): void
  export class Geolocation {
    /** @collects location */
    static getCurrentPosition(success: (position: any) => void, error?: any, options?: any): void
    /** @collects location */
    static watchPosition(success: (position: any) => void, error?: any, options?: any): number
    static clearWatch(id: number): void
  }
}
