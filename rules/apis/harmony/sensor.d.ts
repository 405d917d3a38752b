/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.sensor.d.ts */
declare module '@ohos.sensor' {
  namespace sensor {
    enum SensorId {
      ACCELEROMETER = 1, GYROSCOPE = 2, AMBIENT_LIGHT = 5, MAGNETIC_FIELD = 6, BAROMETER = 8, HALL = 10, PROXIMITY = 12, HUMIDITY = 13, COLOR = 14, SAR = 15,
      ORIENTATION = 256, GRAVITY = 257, LINEAR_ACCELEROMETER = 258, ROTATION_VECTOR = 259, AMBIENT_TEMPERATURE = 260, MAGNETIC_FIELD_UNCALIBRATED = 261,
      GYROSCOPE_UNCALIBRATED = 263, SIGNIFICANT_MOTION = 264, PEDOMETER_DETECTION = 265, PEDOMETER = 266, HEART_RATE = 278, WEAR_DETECTION = 280,
      ACCELEROMETER_UNCALIBRATED = 281, FUSION_PRESSURE = 283
    }
    enum SensorType {
      SENSOR_TYPE_ID_ACCELEROMETER = 1, SENSOR_TYPE_ID_GYROSCOPE = 2, SENSOR_TYPE_ID_AMBIENT_LIGHT = 5, SENSOR_TYPE_ID_MAGNETIC_FIELD = 6, SENSOR_TYPE_ID_BAROMETER = 8,
      SENSOR_TYPE_ID_HALL = 10, SENSOR_TYPE_ID_PROXIMITY = 12, SENSOR_TYPE_ID_HUMIDITY = 13, SENSOR_TYPE_ID_ORIENTATION = 256, SENSOR_TYPE_ID_GRAVITY = 257,
      SENSOR_TYPE_ID_LINEAR_ACCELERATION = 258, SENSOR_TYPE_ID_ROTATION_VECTOR = 259, SENSOR_TYPE_ID_AMBIENT_TEMPERATURE = 260, SENSOR_TYPE_ID_MAGNETIC_FIELD_UNCALIBRATED = 261,
      SENSOR_TYPE_ID_GYROSCOPE_UNCALIBRATED = 263, SENSOR_TYPE_ID_SIGNIFICANT_MOTION = 264, SENSOR_TYPE_ID_PEDOMETER_DETECTION = 265, SENSOR_TYPE_ID_PEDOMETER = 266,
      SENSOR_TYPE_ID_HEART_RATE = 278, SENSOR_TYPE_ID_WEAR_DETECTION = 280, SENSOR_TYPE_ID_ACCELEROMETER_UNCALIBRATED = 281
    }
    type Acceleration = SensorId.ACCELEROMETER | SensorId.ACCELEROMETER_UNCALIBRATED | SensorId.LINEAR_ACCELEROMETER
      | SensorType.SENSOR_TYPE_ID_ACCELEROMETER | SensorType.SENSOR_TYPE_ID_ACCELEROMETER_UNCALIBRATED | SensorType.SENSOR_TYPE_ID_LINEAR_ACCELERATION
    type Gyration = SensorId.GYROSCOPE | SensorId.GYROSCOPE_UNCALIBRATED | SensorType.SENSOR_TYPE_ID_GYROSCOPE | SensorType.SENSOR_TYPE_ID_GYROSCOPE_UNCALIBRATED
    type Steps = SensorId.PEDOMETER | SensorId.PEDOMETER_DETECTION | SensorType.SENSOR_TYPE_ID_PEDOMETER | SensorType.SENSOR_TYPE_ID_PEDOMETER_DETECTION
    type Pose = SensorId.GRAVITY | SensorId.MAGNETIC_FIELD | SensorId.MAGNETIC_FIELD_UNCALIBRATED | SensorId.ORIENTATION | SensorId.ROTATION_VECTOR | SensorId.SIGNIFICANT_MOTION
      | SensorType.SENSOR_TYPE_ID_GRAVITY | SensorType.SENSOR_TYPE_ID_MAGNETIC_FIELD | SensorType.SENSOR_TYPE_ID_MAGNETIC_FIELD_UNCALIBRATED | SensorType.SENSOR_TYPE_ID_ORIENTATION
      | SensorType.SENSOR_TYPE_ID_ROTATION_VECTOR | SensorType.SENSOR_TYPE_ID_SIGNIFICANT_MOTION
    type Surroundings = SensorId.AMBIENT_LIGHT | SensorId.AMBIENT_TEMPERATURE | SensorId.BAROMETER | SensorId.HALL | SensorId.HUMIDITY | SensorId.PROXIMITY | SensorId.COLOR | SensorId.SAR
      | SensorId.FUSION_PRESSURE | SensorType.SENSOR_TYPE_ID_AMBIENT_LIGHT | SensorType.SENSOR_TYPE_ID_AMBIENT_TEMPERATURE | SensorType.SENSOR_TYPE_ID_BAROMETER | SensorType.SENSOR_TYPE_ID_HALL
      | SensorType.SENSOR_TYPE_ID_HUMIDITY | SensorType.SENSOR_TYPE_ID_PROXIMITY
    type Body = SensorId.HEART_RATE | SensorId.WEAR_DETECTION | SensorType.SENSOR_TYPE_ID_HEART_RATE | SensorType.SENSOR_TYPE_ID_WEAR_DETECTION
    /** @collects sensors/motion @permission ohos.permission.ACCELEROMETER */
    function on(type: Acceleration, callback: any, options?: any): void
    /** @collects sensors/motion @permission ohos.permission.GYROSCOPE */
    function on(type: Gyration, callback: any, options?: any): void
    /** @collects sensors/motion @permission ohos.permission.ACTIVITY_MOTION */
    function on(type: Steps, callback: any, options?: any): void
    /** @collects sensors/motion */
    function on(type: Pose, callback: any, options?: any): void
    /** @collects sensors/environment */
    function on(type: Surroundings, callback: any, options?: any): void
    /** @collects sensors/health @permission ohos.permission.READ_HEALTH_DATA */
    function on(type: Body, callback: any, options?: any): void
    /** @collects sensors/motion @note the caller chooses the sensor */
    function on(type: any, ...rest: any[]): void
    /** @collects sensors/motion @permission ohos.permission.ACCELEROMETER */
    function once(type: Acceleration, callback: any): void
    /** @collects sensors/motion @permission ohos.permission.GYROSCOPE */
    function once(type: Gyration, callback: any): void
    /** @collects sensors/motion @permission ohos.permission.ACTIVITY_MOTION */
    function once(type: Steps, callback: any): void
    /** @collects sensors/motion */
    function once(type: Pose, callback: any): void
    /** @collects sensors/environment */
    function once(type: Surroundings, callback: any): void
    /** @collects sensors/health @permission ohos.permission.READ_HEALTH_DATA */
    function once(type: Body, callback: any): void
    /** @collects sensors/motion @note the caller chooses the sensor */
    function once(type: any, ...rest: any[]): void
    function off(type: any, callback?: any): void
    /** @checks sensors/environment */
    function getSingleSensor(type: Surroundings, callback?: any): Promise<any>
    /** @checks sensors/health */
    function getSingleSensor(type: Body, callback?: any): Promise<any>
    /** @checks sensors/motion */
    function getSingleSensor(type: any, callback?: any): Promise<any>
    /** @checks sensors/environment */
    function getSingleSensorSync(type: Surroundings): any
    /** @checks sensors/health */
    function getSingleSensorSync(type: Body): any
    /** @checks sensors/motion */
    function getSingleSensorSync(type: any): any
    /** @collects device-info @note which sensors the device has */
    function getSensorList(callback: OhosAsyncCallback<any[]>): void
    /** @collects device-info @note which sensors the device has */
    function getSensorList(): Promise<any[]>
    /** @collects device-info @note which sensors the device has */
    function getSensorListSync(): any[]
    function getOrientation(rotationMatrix: number[], callback?: any): Promise<number[]>
    function getDirection(rotationMatrix: number[], callback?: any): Promise<number[]>
  }
  export default sensor
}
declare module '@kit.SensorServiceKit' {
  export { default as sensor } from '@ohos.sensor'
}
