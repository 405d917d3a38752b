/** @source https://github.com/apache/cordova-plugin-device-motion */
interface Navigator {
  readonly accelerometer: {
    /** @collects sensors/motion */
    getCurrentAcceleration(success: (acceleration: { x: number; y: number; z: number; timestamp: number }) => void, failure?: any): void
    /** @collects sensors/motion */
    watchAcceleration(success: (acceleration: { x: number; y: number; z: number; timestamp: number }) => void, failure?: any, options?: any): any
    clearWatch(id: any): void
  }
  /** @source https://github.com/apache/cordova-plugin-device-orientation */
  readonly compass: {
    /** @collects sensors/motion */
    getCurrentHeading(success: (heading: { magneticHeading: number; trueHeading: number }) => void, failure?: any): void
    /** @collects sensors/motion */
    watchHeading(success: (heading: { magneticHeading: number; trueHeading: number }) => void, failure?: any, options?: any): any
    clearWatch(id: any): void
  }
}
declare var navigator: Navigator
