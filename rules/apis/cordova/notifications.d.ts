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
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
