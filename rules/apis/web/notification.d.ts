/** @source https://developer.mozilla.org/en-US/docs/Web/API/Notification/requestPermission_static */
declare var Notification: {
  new (title: string, options?: any): any
  /** @requests notifications */
  requestPermission(callback?: (state: string) => void): Promise<'default' | 'denied' | 'granted'>
  /** @checks notifications */
  readonly permission: 'default' | 'denied' | 'granted'
}
/** @source https://developer.mozilla.org/en-US/docs/Web/API/PushManager/subscribe */
interface ServiceWorkerRegistration {
  readonly pushManager: {
    /** @collects notifications @note the push subscription */
    subscribe(options?: any): Promise<any>
    /** @collects notifications @note the push subscription */
    getSubscription(): Promise<any>
    /** @checks notifications */
    permissionState(options?: any): Promise<string>
  }
  [member: string]: any
}
interface ServiceWorkerContainer {
  readonly ready: Promise<ServiceWorkerRegistration>
  register(script: any, options?: any): Promise<ServiceWorkerRegistration>
  getRegistration(scope?: string): Promise<ServiceWorkerRegistration | undefined>
  [member: string]: any
}
interface Navigator { readonly serviceWorker: ServiceWorkerContainer }
interface Window { readonly registration: ServiceWorkerRegistration }
declare var navigator: Navigator
