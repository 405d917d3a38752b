/** @source https://developer.clevertap.com/docs/react-native */
declare module 'clevertap-react-native' {
  /** @collects usage-log */
  export function recordEvent(...values: any[]): any
  /** @collects usage-log */
  export function recordChargedEvent(...values: any[]): any
  /** @collects usage-log */
  export function recordScreenView(...values: any[]): any
  /** @collects usage-log */
  export function onUserLogin(...values: any[]): any
  /** @collects usage-log */
  export function profileSet(...values: any[]): any
  /** @collects usage-log */
  export function profileSetMultiValuesForKey(...values: any[]): any
  /** @collects usage-log */
  export function profileAddMultiValueForKey(...values: any[]): any
  /** @collects location @note hands the place to the SDK */
  export function setLocation(...values: any[]): any
  /** @collects device-id/other */
  export function getCleverTapID(...values: any[]): any
  /** @collects device-id/other */
  export function profileGetCleverTapID(...values: any[]): any
  /** @collects device-id/other */
  export function profileGetCleverTapAttributionIdentifier(...values: any[]): any
  /** @requests notifications */
  export function promptForPushPermission(...values: any[]): any
  /** @requests notifications */
  export function promptPushPrimer(...values: any[]): any
  /** @requests notifications */
  export function registerForPush(...values: any[]): any
  /** @checks notifications */
  export function isPushPermissionGranted(...values: any[]): any
  /** @writes notifications */
  export function setFCMPushToken(...values: any[]): any
  export function addListener(...values: any[]): any
  export function setDebugLevel(...values: any[]): any
  export function createNotificationChannel(...values: any[]): any
  export function initializeInbox(...values: any[]): any
  export function setOptOut(...values: any[]): any
  export * as default from 'clevertap-react-native'
}
