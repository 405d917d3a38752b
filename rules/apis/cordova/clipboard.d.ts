/** @source https://github.com/ihadeed/cordova-clipboard */
interface CordovaPlugins {
  clipboard: {
    /** @collects clipboard/read */
    paste(success: (text: string) => void, failure?: any): void
    /** @writes clipboard/read */
    copy(text: string, success?: any, failure?: any): void
    clear(success?: any, failure?: any): void
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
