/** @source https://github.com/nativescript-community/sensors */
declare module '@nativescript-community/sensors' {
  type Unknown<T> = 0 extends 1 & T ? T : never
  /** @collects sensors/motion */
  export function startListeningForSensor<T>(sensors: T & Unknown<T>, listener: any, ...rest: any[]): Promise<boolean[]>
  /** @collects sensors/environment */
  export function startListeningForSensor(sensors: 'barometer' | 'proximity' | 'temperature' | 'humidity' | 'light', listener: any, ...rest: any[]): Promise<boolean[]>
  /** @collects sensors/health */
  export function startListeningForSensor(sensors: 'heartBeat' | 'heartRate', listener: any, ...rest: any[]): Promise<boolean[]>
  /** @collects sensors/motion */
  export function startListeningForSensor(sensors: any, listener: any, ...rest: any[]): Promise<boolean[]>
  /** @checks sensors/motion */
  export function isSensorAvailable(sensor: any): boolean
  export function stopListeningForSensor(sensors: any, listener: any): Promise<void[]>
}
/** @source https://github.com/vakrilov/native-script-accelerometer */
declare module 'nativescript-accelerometer' {
  /** @collects sensors/motion @distinctive */
  export function startAccelerometerUpdates(callback: (data: { x: number; y: number; z: number }) => void, options?: any): void
  export function stopAccelerometerUpdates(): void
}
/** @source https://github.com/EddyVerbruggen/nativescript-health-data */
declare module 'nativescript-health-data' {
  export class HealthData {
    /** @collects sensors/health @permission NSHealthShareUsageDescription */
    query(options: any): Promise<any[]>
    /** @collects sensors/health @permission NSHealthShareUsageDescription */
    startMonitoring(options: any): Promise<void>
    /** @requests sensors/health @permission NSHealthShareUsageDescription */
    requestAuthorization(types: any[]): Promise<boolean>
    /** @checks sensors/health */
    isAuthorized(types: any[]): Promise<boolean>
    /** @checks sensors/health */
    isAvailable(update?: boolean): Promise<boolean>
    stopMonitoring(options: any): Promise<void>
  }
}
