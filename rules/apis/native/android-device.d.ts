/** @source https://developer.android.com/reference/android/os/Build */
declare namespace android.os {
  class Build extends java.lang.Object {
    static class: java.lang.Class<Build>
    /** @collects device-info */
    static MODEL: string
    /** @collects device-info */
    static BRAND: string
    /** @collects device-info */
    static MANUFACTURER: string
    /** @collects device-info */
    static DEVICE: string
    /** @collects device-info */
    static PRODUCT: string
    /** @collects device-info */
    static BOARD: string
    /** @collects device-info */
    static HARDWARE: string
    /** @collects device-info */
    static FINGERPRINT: string
    /** @collects device-info */
    static DISPLAY: string
    /** @collects device-info */
    static CPU_ABI: string
    /** @collects device-info */
    static SUPPORTED_ABIS: any
    /** @collects device-id/serial */
    static SERIAL: string
    /** @collects device-id/serial @permission android.permission.READ_PHONE_STATE */
    static getSerial(): string
    static VERSION: AndroidBuildVersion
  }
  /** @source https://developer.android.com/reference/android/os/BatteryManager */
  class BatteryManager extends java.lang.Object {
    static class: java.lang.Class<BatteryManager>
    /** @collects device-info */
    getIntProperty(id: number): number
    /** @collects device-info */
    isCharging(): boolean
  }
}
/** The API level (`SDK_INT`) only guards calls that need it; it stays untagged. */
interface AndroidBuildVersion {
  /** @collects device-info @source https://developer.android.com/reference/android/os/Build.VERSION */
  RELEASE: string
  /** @collects device-info @source https://developer.android.com/reference/android/os/Build.VERSION */
  INCREMENTAL: string
  SDK_INT: number
  plusGetAttribute(name: string): any
}
/** @source https://developer.android.com/reference/android/provider/Settings.Secure */
declare namespace android.provider {
  class Settings extends java.lang.Object {
    static class: java.lang.Class<Settings>
    static Secure: AndroidSecureSettings
    static System: AndroidSystemSettings
    static Global: AndroidGlobalSettings
    static ACTION_APPLICATION_DETAILS_SETTINGS: string
    static canDrawOverlays(context: any): boolean
  }
}
interface AndroidSecureSettings {
  ANDROID_ID: 'android_id'
  getString<T>(resolver: any, name: T & AndroidUnknown<T>): string
  /** @collects device-id/android-id @source https://developer.android.com/reference/android/provider/Settings.Secure#ANDROID_ID */
  getString(resolver: any, name: 'android_id'): string
  /** @collects device-id/mac @source https://developer.android.com/reference/android/provider/Settings.Secure */
  getString(resolver: any, name: 'bluetooth_address'): string
  getString(resolver: any, name: string): string
  getInt(resolver: any, name: string, fallback?: number): number
  plusGetAttribute(name: string): any
}
interface AndroidSystemSettings {
  ANDROID_ID: 'android_id'
  getString<T>(resolver: any, name: T & AndroidUnknown<T>): string
  /** @collects device-id/android-id @source https://developer.android.com/reference/android/provider/Settings.System#ANDROID_ID */
  getString(resolver: any, name: 'android_id'): string
  getString(resolver: any, name: string): string
  getInt(resolver: any, name: string, fallback?: number): number
}
interface AndroidGlobalSettings {
  DEVICE_NAME: 'device_name'
  getString<T>(resolver: any, name: T & AndroidUnknown<T>): string
  /** @collects device-info @source https://developer.android.com/reference/android/provider/Settings.Global#DEVICE_NAME */
  getString(resolver: any, name: 'device_name'): string
  getString(resolver: any, name: string): string
  getInt(resolver: any, name: string, fallback?: number): number
}
/** Takes only what the compiler knows nothing about, so that such an argument picks no narrow overload. */
type AndroidUnknown<T> = 0 extends 1 & T ? T : never
/** @source https://developer.android.com/reference/java/util/Locale */
declare namespace java.util {
  class Locale extends java.lang.Object {
    static class: java.lang.Class<Locale>
    constructor(language: string, country?: string)
    static getDefault(): Locale
    /** @collects user-agent */
    getLanguage(): string
    /** @collects user-agent */
    getCountry(): string
    /** @collects user-agent */
    toLanguageTag(): string
    /** @collects user-agent */
    getDisplayLanguage(): string
  }
  /** @source https://developer.android.com/reference/java/util/TimeZone */
  class TimeZone extends java.lang.Object {
    static class: java.lang.Class<TimeZone>
    static getDefault(): TimeZone
    /** @collects user-agent */
    getID(): string
  }
}
/** @source https://developer.android.com/reference/android/webkit/WebSettings */
declare namespace android.webkit {
  class WebSettings extends java.lang.Object {
    static class: java.lang.Class<WebSettings>
    /** @collects user-agent @distinctive */
    static getDefaultUserAgent(context: any): string
    /** @collects user-agent @distinctive */
    getUserAgentString(): string
    setUserAgentString(userAgent: string): void
  }
  class WebView extends java.lang.Object {
    static class: java.lang.Class<WebView>
    constructor(context: any)
    getSettings(): WebSettings
    loadUrl(url: string): void
  }
  /** @source https://developer.android.com/reference/android/webkit/CookieManager */
  class CookieManager extends java.lang.Object {
    static class: java.lang.Class<CookieManager>
    static getInstance(): CookieManager
    /** @collects cookies */
    getCookie(url: string): string
    /** @collects cookies */
    setCookie(url: string, value: string): void
    /** @writes cookies */
    removeAllCookies(callback: any): void
  }
}
/** @source https://developer.android.com/reference/android/app/ActivityManager */
declare namespace android.app {
  class ActivityManager extends java.lang.Object {
    static class: java.lang.Class<ActivityManager>
    /** @collects app-list @distinctive */
    getRunningAppProcesses(): any
    /** @collects app-list */
    getRunningTasks(count: number): any
    /** @collects app-list */
    getRunningServices(count: number): any
    /** @collects app-list */
    getRecentTasks(count: number, flags: number): any
    /** @collects device-info */
    getMemoryInfo(into: any): void
  }
}
interface AndroidClasses extends NativeBridge {
  'android.os.Build': typeof android.os.Build
  'android.os.Build$VERSION': AndroidBuildVersion
  'android.os.BatteryManager': typeof android.os.BatteryManager
  'android.provider.Settings': typeof android.provider.Settings
  'android.provider.Settings$Secure': AndroidSecureSettings
  'android.provider.Settings$System': AndroidSystemSettings
  'android.provider.Settings$Global': AndroidGlobalSettings
  'java.util.Locale': typeof java.util.Locale
  'java.util.TimeZone': typeof java.util.TimeZone
  'android.webkit.WebSettings': typeof android.webkit.WebSettings
  'android.webkit.WebView': typeof android.webkit.WebView
  'android.webkit.CookieManager': typeof android.webkit.CookieManager
  'android.app.ActivityManager': typeof android.app.ActivityManager
}
