/** @source https://www.html5plus.org/doc/zh_cn/accelerometer.html */
interface Plus {
  accelerometer: {
    /** @collects sensors/motion */
    getCurrentAcceleration(done: (acceleration: any) => void, failed?: PlusFailed): void
    /** @collects sensors/motion */
    watchAcceleration(done: (acceleration: any) => void, failed?: PlusFailed, options?: any): number
    clearWatch(id: number): void
  }
  /** @source https://www.html5plus.org/doc/zh_cn/orientation.html */
  orientation: {
    /** @collects sensors/motion */
    getCurrentOrientation(done: (rotation: any) => void, failed?: PlusFailed): void
    /** @collects sensors/motion */
    watchOrientation(done: (rotation: any) => void, failed?: PlusFailed, options?: any): number
    clearWatch(id: number): void
  }
  /** @source https://www.html5plus.org/doc/zh_cn/proximity.html */
  proximity: {
    /** @collects sensors/environment */
    getCurrentProximity(done: (distance: number) => void, failed?: PlusFailed): void
    /** @collects sensors/environment */
    watchProximity(done: (distance: number) => void, failed?: PlusFailed): number
    clearWatch(id: number): void
  }
}
