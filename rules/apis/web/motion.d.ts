/** @source https://developer.mozilla.org/en-US/docs/Web/API/Window/devicemotion_event */
interface Window {
  /** @collects sensors/motion */
  addEventListener(type: 'devicemotion', listener: (event: DeviceMotionEvent) => void, options?: any): void
  /** @collects sensors/motion @source https://developer.mozilla.org/en-US/docs/Web/API/Window/deviceorientation_event */
  addEventListener(type: 'deviceorientation' | 'deviceorientationabsolute', listener: (event: DeviceOrientationEvent) => void, options?: any): void
  addEventListener(type: any, listener: any, options?: any): void
  /** @assigns sensors/motion */
  ondevicemotion: ((event: DeviceMotionEvent) => void) | null
  /** @assigns sensors/motion */
  ondeviceorientation: ((event: DeviceOrientationEvent) => void) | null
}
interface DeviceMotionEvent { readonly acceleration: any; readonly accelerationIncludingGravity: any; readonly rotationRate: any; readonly interval: number }
interface DeviceOrientationEvent { readonly absolute: boolean; readonly alpha: number | null; readonly beta: number | null; readonly gamma: number | null; [member: string]: any }
declare var DeviceMotionEvent: {
  new (...args: any[]): DeviceMotionEvent
  /** @requests sensors/motion @os ios */
  requestPermission(): Promise<'granted' | 'denied'>
}
declare var DeviceOrientationEvent: {
  new (...args: any[]): DeviceOrientationEvent
  /** @requests sensors/motion @os ios */
  requestPermission(absolute?: boolean): Promise<'granted' | 'denied'>
}
