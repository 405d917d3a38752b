/** @source https://developer.mozilla.org/en-US/docs/Web/API/Sensor_APIs */
interface WebMotionSensor {
  /** @collects sensors/motion */
  start(): void
  stop(): void
  [member: string]: any
}
interface WebMotionSensorConstructor { new (options?: any): WebMotionSensor }
declare var Accelerometer: WebMotionSensorConstructor
declare var LinearAccelerationSensor: WebMotionSensorConstructor
declare var GravitySensor: WebMotionSensorConstructor
declare var Gyroscope: WebMotionSensorConstructor
declare var Magnetometer: WebMotionSensorConstructor
declare var AbsoluteOrientationSensor: WebMotionSensorConstructor
declare var RelativeOrientationSensor: WebMotionSensorConstructor
declare var AmbientLightSensor: { new (options?: any): WebLightSensor }
interface WebLightSensor {
  /** @collects sensors/environment */
  start(): void
  stop(): void
  readonly illuminance: number
  [member: string]: any
}
