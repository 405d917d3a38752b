/** @source https://developer.android.com/reference/android/hardware/SensorManager */
declare namespace android.hardware {
  class SensorManager extends java.lang.Object {
    static class: java.lang.Class<SensorManager>
    static SENSOR_DELAY_NORMAL: number
    static SENSOR_DELAY_UI: number
    getDefaultSensor<T>(type: T & AndroidUnknown<T>): Sensor
    getDefaultSensor(type: 5 | 6 | 7 | 8 | 12 | 13): AndroidEnvironmentSensor
    getDefaultSensor(type: 21 | 31): AndroidHealthSensor
    getDefaultSensor(type: number, wakeUp?: boolean): Sensor
    /** @collects sensors/motion */
    registerListener<T>(listener: any, sensor: T & AndroidUnknown<T>, ...rest: any[]): boolean
    /** @collects sensors/environment */
    registerListener(listener: any, sensor: AndroidEnvironmentSensor, ...rest: any[]): boolean
    /** @collects sensors/health @permission android.permission.BODY_SENSORS */
    registerListener(listener: any, sensor: AndroidHealthSensor, ...rest: any[]): boolean
    /** @collects sensors/motion */
    registerListener(listener: any, sensor: any, ...rest: any[]): boolean
    unregisterListener(listener: any): void
    getSensorList(type: number): any
  }
  class Sensor extends java.lang.Object {
    static class: java.lang.Class<Sensor>
    static TYPE_ACCELEROMETER: 1
    static TYPE_MAGNETIC_FIELD: 2
    static TYPE_ORIENTATION: 3
    static TYPE_GYROSCOPE: 4
    static TYPE_LIGHT: 5
    static TYPE_PRESSURE: 6
    static TYPE_TEMPERATURE: 7
    static TYPE_PROXIMITY: 8
    static TYPE_GRAVITY: 9
    static TYPE_LINEAR_ACCELERATION: 10
    static TYPE_ROTATION_VECTOR: 11
    static TYPE_RELATIVE_HUMIDITY: 12
    static TYPE_AMBIENT_TEMPERATURE: 13
    static TYPE_STEP_DETECTOR: 18
    static TYPE_STEP_COUNTER: 19
    static TYPE_HEART_RATE: 21
    static TYPE_HEART_BEAT: 31
    getName(): string
  }
}
/** Kinds of sensors, told apart by a mark that is only a type. */
interface AndroidEnvironmentSensor extends android.hardware.Sensor { readonly senses: 'environment' }
interface AndroidHealthSensor extends android.hardware.Sensor { readonly senses: 'health' }
interface AndroidClasses extends NativeBridge {
  'android.hardware.SensorManager': typeof android.hardware.SensorManager
  'android.hardware.Sensor': typeof android.hardware.Sensor
}
