/** @source https://www.npmjs.com/package/react-native-installed-apps */
declare module 'react-native-installed-apps' {
  const InstalledApps: {
    /** @collects app-list @permission android.permission.QUERY_ALL_PACKAGES @os android */
    getAll(...callbacks: any[]): any
  }
  export = InstalledApps
}
/** @source https://github.com/louaySleman/react-native-launcher-kit */
declare module 'react-native-launcher-kit' {
  interface LauncherKitApp { label: string; packageName: string; icon: string; version?: string; accentColor?: string }
  export const InstalledApps: {
    /** @collects app-list @permission android.permission.QUERY_ALL_PACKAGES @os android */
    getApps(options?: any): Promise<LauncherKitApp[]>
    /** @collects app-list @permission android.permission.QUERY_ALL_PACKAGES @os android */
    getSortedApps(options?: any): Promise<LauncherKitApp[]>
    /** @collects app-list @os android */
    startListeningForAppInstallations(callback: (app: LauncherKitApp) => void): void
    [other: string]: any
  }
  export const RNLauncherKitHelper: {
    /** @checks app-list @os android */
    checkIfPackageInstalled(packageName: string): Promise<boolean>
    /** @collects device-info @os android */
    getBatteryStatus(): Promise<{ level: number; isCharging: boolean }>
    launchApplication(packageName: string, params?: any): void
    [other: string]: any
  }
}
/** @source https://github.com/redpandatronicsuk/react-native-check-app-install */
declare module 'react-native-check-app-install' {
  export class AppInstalledChecker {
    /** @checks app-list */
    static isAppInstalled(key: string): Promise<boolean>
    /** @checks app-list @os android */
    static isAppInstalledAndroid(key: string): Promise<boolean>
    /** @checks app-list @os ios */
    static isAppInstalledIOS(key: string): Promise<boolean>
    /** @checks app-list @os android */
    static checkPackageName(name: string): Promise<boolean>
    /** @checks app-list @os ios */
    static checkURLScheme(scheme: string, query?: string): Promise<boolean>
  }
}
/** @source https://github.com/leandrosimoes/react-native-android-notification-listener */
declare module 'react-native-android-notification-listener' {
  const RNAndroidNotificationListener: {
    /** @requests notifications @permission android.permission.BIND_NOTIFICATION_LISTENER_SERVICE @os android @note to read what other apps notify */
    requestPermission(): void
    /** @checks notifications @os android */
    getPermissionStatus(): Promise<string>
  }
  export default RNAndroidNotificationListener
  export const RNAndroidNotificationListenerHeadlessJsName: string
}
