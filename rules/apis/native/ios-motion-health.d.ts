/** @source https://developer.apple.com/documentation/coremotion/cmmotionmanager */
declare class CMMotionManager extends NSObject {
  /** @collects sensors/motion */
  startAccelerometerUpdates(): void
  /** @collects sensors/motion @distinctive */
  startAccelerometerUpdatesToQueueWithHandler(queue: any, handler: any): void
  /** @collects sensors/motion */
  startGyroUpdates(): void
  /** @collects sensors/motion @distinctive */
  startGyroUpdatesToQueueWithHandler(queue: any, handler: any): void
  /** @collects sensors/motion */
  startMagnetometerUpdates(): void
  /** @collects sensors/motion @distinctive */
  startMagnetometerUpdatesToQueueWithHandler(queue: any, handler: any): void
  /** @collects sensors/motion */
  startDeviceMotionUpdates(): void
  /** @collects sensors/motion @distinctive */
  startDeviceMotionUpdatesToQueueWithHandler(queue: any, handler: any): void
  accelerometerUpdateInterval: number
  stopAccelerometerUpdates(): void
}
/** @source https://developer.apple.com/documentation/coremotion/cmpedometer */
declare class CMPedometer extends NSObject {
  /** @collects sensors/motion @permission NSMotionUsageDescription @distinctive */
  startPedometerUpdatesFromDateWithHandler(from: any, handler: any): void
  /** @collects sensors/motion @permission NSMotionUsageDescription @distinctive */
  queryPedometerDataFromDateToDateWithHandler(from: any, to: any, handler: any): void
  /** @checks sensors/motion */
  static isStepCountingAvailable(): boolean
  /** @checks sensors/motion */
  static authorizationStatus(): number
}
/** @source https://developer.apple.com/documentation/coremotion/cmmotionactivitymanager */
declare class CMMotionActivityManager extends NSObject {
  /** @collects sensors/motion @permission NSMotionUsageDescription @distinctive */
  startActivityUpdatesToQueueWithHandler(queue: any, handler: any): void
}
/** @source https://developer.apple.com/documentation/coremotion/cmaltimeter */
declare class CMAltimeter extends NSObject {
  /** @collects sensors/environment @permission NSMotionUsageDescription @distinctive */
  startRelativeAltitudeUpdatesToQueueWithHandler(queue: any, handler: any): void
}
/** @source https://developer.apple.com/documentation/healthkit/hkhealthstore */
declare class HKHealthStore extends NSObject {
  /** @requests sensors/health @permission NSHealthShareUsageDescription @distinctive */
  requestAuthorizationToShareTypesReadTypesCompletion(share: any, read: any, done: any): void
  /** @collects sensors/health @permission NSHealthShareUsageDescription */
  executeQuery(query: any): void
  /** @collects sensors/health @permission NSHealthShareUsageDescription */
  dateOfBirthComponentsWithError(): any
  /** @collects sensors/health @permission NSHealthShareUsageDescription */
  biologicalSexWithError(): any
  /** @collects sensors/health @permission NSHealthShareUsageDescription */
  bloodTypeWithError(): any
  /** @checks sensors/health */
  static isHealthDataAvailable(): boolean
  /** @checks sensors/health */
  authorizationStatusForType(type: any): number
  /** @writes sensors/health */
  saveObjectWithCompletion(object: any, done: any): void
}
interface IosClasses extends NativeBridge {
  CMMotionManager: typeof CMMotionManager
  CMPedometer: typeof CMPedometer
  CMMotionActivityManager: typeof CMMotionActivityManager
  CMAltimeter: typeof CMAltimeter
  HKHealthStore: typeof HKHealthStore
}
