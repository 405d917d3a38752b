/** @source https://react-native-sensors.github.io/ */
declare module 'react-native-sensors' {
  export * as default from 'react-native-sensors'
  interface SensorStream<T> { subscribe(next: (data: T) => void, error?: any): { unsubscribe(): void }; pipe(...operators: any[]): any }
  interface SensorVector { x: number; y: number; z: number; timestamp: number }
  /** @collects sensors/motion */
  export const accelerometer: SensorStream<SensorVector>
  /** @collects sensors/motion */
  export const gyroscope: SensorStream<SensorVector>
  /** @collects sensors/motion */
  export const magnetometer: SensorStream<SensorVector>
  /** @collects sensors/motion */
  export const gravity: SensorStream<SensorVector>
  /** @collects sensors/motion */
  export const orientation: SensorStream<{ qx: number; qy: number; qz: number; qw: number; pitch: number; roll: number; yaw: number; timestamp: number }>
  /** @collects sensors/environment */
  export const barometer: SensorStream<{ pressure: number; timestamp: number }>
  export const SensorTypes: { [name: string]: string }
  export function setUpdateIntervalForType(type: string, milliseconds: number): void
}
/** @source https://github.com/AndrewDongminYoo/react-native-step-counter */
declare module '@dongminyu/react-native-step-counter' {
  /** @checks sensors/motion */
  export function isStepCountingSupported(): Promise<{ [name: string]: boolean }>
  /** @collects sensors/motion @permission android.permission.ACTIVITY_RECOGNITION @distinctive */
  export function startStepCounterUpdate(start: any, callback: (data: { steps: number; distance: number; [other: string]: any }) => void): any
  export function stopStepCounterUpdate(): void
}
/** @source https://github.com/firofame/react-native-compass-heading */
declare module 'react-native-compass-heading' {
  const CompassHeading: {
    /** @collects sensors/motion */
    start(degrees: number, callback: (data: { heading: number; accuracy: number }) => void): Promise<boolean>
    stop(): Promise<void>
  }
  export default CompassHeading
}
