/** @source https://github.com/ToniKorin/cordova-plugin-autostart */
interface CordovaPlugins {
  autoStart: {
    /** @collects auto-start @permission android.permission.RECEIVE_BOOT_COMPLETED */
    enable(): void
    /** @collects auto-start @permission android.permission.RECEIVE_BOOT_COMPLETED */
    enableService(id: string): void
    /** @writes auto-start */
    disable(): void
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
