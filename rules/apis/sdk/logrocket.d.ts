/** @source https://docs.logrocket.com/reference/identify */
declare module 'logrocket' {
  const LogRocket: {
    /** @starts logrocket */
    init(id: string, options?: any): void
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    captureException(...values: any[]): any
    captureMessage(...values: any[]): any
    getSessionURL(...values: any[]): any
    log(...values: any[]): any
    [other: string]: any
  }
  export default LogRocket
}
declare module '@logrocket/react-native' {
  export * from 'logrocket'
  export { default } from 'logrocket'
}
