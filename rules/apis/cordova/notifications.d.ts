interface CordovaPlugins {
  /** @source https://github.com/katzer/cordova-plugin-local-notifications */
  notification: {
    local: {
      /** @requests notifications */
      requestPermission(done?: (granted: boolean) => void): void
      /** @checks notifications */
      hasPermission(done?: (granted: boolean) => void): void
      schedule(options: any, ...rest: any[]): void
      [member: string]: any
    }
  }
  firebase: {
    /** @source https://github.com/chemerisuk/cordova-plugin-firebase-analytics */
    analytics: {
      /** @collects usage-log */
      logEvent(name: string, params?: any): Promise<void>
      /** @collects usage-log */
      setUserId(id: string): Promise<void>
      /** @collects usage-log */
      setUserProperty(name: string, value: string): Promise<void>
      /** @collects usage-log */
      setCurrentScreen(name: string): Promise<void>
      setEnabled(enabled: boolean): Promise<void>
      resetAnalyticsData(): Promise<void>
    }
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
