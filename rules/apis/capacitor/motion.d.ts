/** @source https://capacitorjs.com/docs/apis/motion */
declare module '@capacitor/motion' {
  export interface MotionPlugin {
    /** @collects sensors/motion */
    addListener(event: 'accel', listener: (event: { acceleration: any; accelerationIncludingGravity: any; rotationRate: any; interval: number }) => void): Promise<any>
    /** @collects sensors/motion */
    addListener(event: 'orientation', listener: (event: { alpha: number; beta: number; gamma: number }) => void): Promise<any>
  }
  export const Motion: MotionPlugin
}
