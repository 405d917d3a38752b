/** @source https://cordova.apache.org/docs/en/latest/guide/hybrid/plugins/ */
interface Cordova {
  /** @invokes service action */
  exec(success: any, error: any, service: string | typeof ownNativeModule, action: string, values?: any[]): void
}
declare var cordova: Cordova
