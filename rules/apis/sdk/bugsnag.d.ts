/** @source https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/ */
interface BugsnagClient {
  /** @collects usage-log */
  setUser(id?: string | null, email?: string | null, name?: string | null): void
  notify(error: any, onError?: (event: BugsnagEvent) => any, ...rest: any[]): any
  addOnError(onError: (event: BugsnagEvent) => any): void
  leaveBreadcrumb(...values: any[]): any
  addMetadata(...values: any[]): any
  startSession(...values: any[]): any
  getUser(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/ */
interface BugsnagEvent {
  /** @collects usage-log */
  setUser(id?: string | null, email?: string | null, name?: string | null): void
  addMetadata(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/ */
declare module '@bugsnag/js' {
  export type Client = BugsnagClient
  const Bugsnag: BugsnagClient & {
    /** @starts bugsnag */
    start(options?: string | { onError?: (event: BugsnagEvent) => any; [option: string]: any }): BugsnagClient
    /** @starts bugsnag */
    createClient(options?: any): BugsnagClient
  }
  export default Bugsnag
}
declare module '@bugsnag/browser' {
  export * from '@bugsnag/js'
  export { default } from '@bugsnag/js'
}
declare module '@bugsnag/node' {
  export * from '@bugsnag/js'
  export { default } from '@bugsnag/js'
}
declare module '@bugsnag/react-native' {
  export * from '@bugsnag/js'
  export { default } from '@bugsnag/js'
}
declare module '@bugsnag/expo' {
  export * from '@bugsnag/js'
  export { default } from '@bugsnag/js'
}
declare module '@bugsnag/electron' {
  export * from '@bugsnag/js'
  export { default } from '@bugsnag/js'
}
