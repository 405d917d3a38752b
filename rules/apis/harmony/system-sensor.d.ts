/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.sensor.d.ts */
declare module '@system.sensor' {
  class Sensor {
    /** @collects sensors/motion @permission ohos.permission.ACCELEROMETER */
    static subscribeAccelerometer(options: { success: (data: { x: number; y: number; z: number }) => void; [key: string]: any }): void
    /** @collects sensors/motion @permission ohos.permission.GYROSCOPE */
    static subscribeGyroscope(options: { success: (data: { x: number; y: number; z: number }) => void; [key: string]: any }): void
    /** @collects sensors/motion */
    static subscribeCompass(options: { success: (data: { direction: number }) => void; [key: string]: any }): void
    /** @collects sensors/motion */
    static subscribeDeviceOrientation(options: { success: (data: { alpha: number; beta: number; gamma: number }) => void; [key: string]: any }): void
    /** @collects sensors/motion @permission ohos.permission.ACTIVITY_MOTION */
    static subscribeStepCounter(options: { success: (data: { steps: number }) => void; [key: string]: any }): void
    /** @collects sensors/environment */
    static subscribeProximity(options: { success: (data: { distance: number }) => void; [key: string]: any }): void
    /** @collects sensors/environment */
    static subscribeLight(options: { success: (data: { intensity: number }) => void; [key: string]: any }): void
    /** @collects sensors/environment */
    static subscribeBarometer(options: { success: (data: { pressure: number }) => void; [key: string]: any }): void
    /** @collects sensors/health @permission ohos.permission.READ_HEALTH_DATA */
    static subscribeHeartRate(options: { success: (data: { heartRate: number }) => void; [key: string]: any }): void
    /** @collects sensors/health */
    static subscribeOnBodyState(options: { success: (data: { value: boolean }) => void; [key: string]: any }): void
    /** @collects sensors/health */
    static getOnBodyState(options: { success: (data: { value: boolean }) => void; [key: string]: any }): void
    static unsubscribeAccelerometer(): void
    static unsubscribeHeartRate(): void
  }
  export default Sensor
}
declare module '@kit.SensorServiceKit' {
  export { default as Sensor } from '@system.sensor'
}
