/** @source https://docs.nativescript.org/core/device */
declare module '@nativescript/core/platform' {
  interface ScreenMetrics {
    /** @collects device-info @source https://docs.nativescript.org/core/screen */
    widthPixels: number
    /** @collects device-info @source https://docs.nativescript.org/core/screen */
    heightPixels: number
    /** @collects device-info @source https://docs.nativescript.org/core/screen */
    scale: number
    widthDIPs: number
    heightDIPs: number
  }
  export const Device: {
    /** @collects device-id/other @note Android id; on iOS an id that NativeScript makes and keeps */
    uuid: string
    /** @collects device-info */
    model: string
    /** @collects device-info */
    manufacturer: string
    /** @collects device-info */
    osVersion: string
    /** @collects user-agent */
    language: string
    /** @collects user-agent */
    region: string
    os: string
    sdkVersion: string
    deviceType: string
  }
  export const device: typeof Device
  export const Screen: { mainScreen: ScreenMetrics }
  export const screen: { mainScreen: ScreenMetrics }
  export const isAndroid: boolean
  export const isIOS: boolean
}
/** @source https://docs.nativescript.org/core/connectivity */
declare module '@nativescript/core/connectivity' {
  /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE */
  export function getConnectionType(): number
  /** @collects network/state @permission android.permission.ACCESS_NETWORK_STATE */
  export function startMonitoring(changed: (type: number) => void): void
  export function stopMonitoring(): void
  export enum connectionType { none = 0, wifi = 1, mobile = 2, ethernet = 3, bluetooth = 4, vpn = 5 }
}
/** @source https://docs.nativescript.org/core/application */
declare module '@nativescript/core/application' {
  export interface AndroidApplication {
    context: android.content.Context
    startActivity: android.app.Activity
    foregroundActivity: android.app.Activity
    getNativeApplication(): android.app.Application
    registerBroadcastReceiver<T>(filter: T & AndroidUnknown<T>, received: (context: android.content.Context, intent: android.content.Intent) => void): any
    /** @collects device-info @source https://developer.android.com/reference/android/content/Intent#ACTION_BATTERY_CHANGED */
    registerBroadcastReceiver(filter: 'android.intent.action.BATTERY_CHANGED', received: (context: android.content.Context, intent: android.content.Intent) => void): any
    /** @collects network/state @source https://developer.android.com/reference/android/net/ConnectivityManager#CONNECTIVITY_ACTION */
    registerBroadcastReceiver(filter: 'android.net.conn.CONNECTIVITY_CHANGE', received: (context: android.content.Context, intent: android.content.Intent) => void): any
    /** @collects sms @permission android.permission.RECEIVE_SMS @source https://developer.android.com/reference/android/provider/Telephony.Sms.Intents#SMS_RECEIVED_ACTION */
    registerBroadcastReceiver(filter: 'android.provider.Telephony.SMS_RECEIVED', received: (context: android.content.Context, intent: android.content.Intent) => void): any
    registerBroadcastReceiver(filter: string, received: (context: android.content.Context, intent: android.content.Intent) => void): any
    on(event: string, callback: (data: any) => void): void
  }
  export const Application: {
    android: AndroidApplication
    ios: any
    getNativeApplication(): any
    on(event: string, callback: (data: any) => void): void
    run(entry?: any): void
  }
  const androidApplication: AndroidApplication
  export { androidApplication as android }
  export const ios: any
  export function getNativeApplication(): any
  export function on(event: string, callback: (data: any) => void): void
  export function run(entry?: any): void
}
/** @source https://docs.nativescript.org/core/utils */
declare module '@nativescript/core/utils' {
  interface AndroidHelper {
    getApplicationContext(): android.content.Context
    getApplication(): android.app.Application
    getCurrentActivity(): android.app.Activity
    getPackageName(): string
  }
  export const ad: AndroidHelper
  const androidHelper: AndroidHelper
  export { androidHelper as android }
  /** @writes clipboard/read */
  export function copyToClipboard(text: string): void
  export function openUrl(url: string): boolean
  export function isRealDevice(): boolean
}
declare module '@nativescript/core' {
  export { Device, Screen, isAndroid, isIOS } from '@nativescript/core/platform'
  export { Application, AndroidApplication } from '@nativescript/core/application'
  export * as Connectivity from '@nativescript/core/connectivity'
  export * as Utils from '@nativescript/core/utils'
}
/** @source https://old.docs.nativescript.org/api-reference/modules/_platform_ */
declare module 'tns-core-modules/platform' { export { device, screen, isAndroid, isIOS } from '@nativescript/core/platform' }
declare module 'tns-core-modules/connectivity' { export * from '@nativescript/core/connectivity' }
declare module 'tns-core-modules/application' { export { android, ios, getNativeApplication, on, run } from '@nativescript/core/application' }
declare module 'tns-core-modules/utils/utils' { export * from '@nativescript/core/utils' }
declare module 'platform' { export { device, screen, isAndroid, isIOS } from '@nativescript/core/platform' }
declare module 'connectivity' { export * from '@nativescript/core/connectivity' }
