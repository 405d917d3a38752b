/** @source https://docs.expo.dev/versions/latest/sdk/sensors/ */
declare module 'expo-sensors' {
  interface ThreeAxes { x: number; y: number; z: number; timestamp: number }
  interface Subscription { remove(): void }
  interface MotionSensor<Reading> {
    /** @collects sensors/motion */
    addListener(listener: (reading: Reading) => void): Subscription
    /** @checks sensors/motion */
    isAvailableAsync(): Promise<boolean>
    /** @requests sensors/motion @permission NSMotionUsageDescription */
    requestPermissionsAsync(): Promise<any>
    /** @checks sensors/motion */
    getPermissionsAsync(): Promise<any>
    hasListeners(): boolean
    removeAllListeners(): void
    removeSubscription(subscription: any): void
    setUpdateInterval(interval: number): void
  }
  interface EnvironmentSensor<Reading> {
    /** @collects sensors/environment */
    addListener(listener: (reading: Reading) => void): Subscription
    /** @checks sensors/environment */
    isAvailableAsync(): Promise<boolean>
    removeAllListeners(): void
    setUpdateInterval(interval: number): void
    [other: string]: any
  }
  export const Accelerometer: MotionSensor<ThreeAxes>
  export const Gyroscope: MotionSensor<ThreeAxes>
  export const Magnetometer: MotionSensor<ThreeAxes>
  export const MagnetometerUncalibrated: MotionSensor<ThreeAxes>
  export const DeviceMotion: MotionSensor<{ acceleration: ThreeAxes | null; accelerationIncludingGravity: ThreeAxes; rotation: { alpha: number; beta: number; gamma: number }; rotationRate: any; interval: number; orientation: number }> & { Gravity: number }
  export const Barometer: EnvironmentSensor<{ pressure: number; relativeAltitude?: number }>
  export const LightSensor: EnvironmentSensor<{ illuminance: number }>
  export const Pedometer: {
    /** @collects sensors/motion @permission android.permission.ACTIVITY_RECOGNITION */
    watchStepCount(callback: (result: { steps: number }) => void): Subscription
    /** @collects sensors/motion @os ios */
    getStepCountAsync(start: any, end: any): Promise<{ steps: number }>
    /** @checks sensors/motion */
    isAvailableAsync(): Promise<boolean>
    /** @requests sensors/motion @permission android.permission.ACTIVITY_RECOGNITION NSMotionUsageDescription */
    requestPermissionsAsync(): Promise<any>
    /** @checks sensors/motion */
    getPermissionsAsync(): Promise<any>
  }
}
