/** @source https://learn.microsoft.com/appcenter/sdk/analytics/react-native */
declare module 'appcenter-analytics' {
  export * as default from 'appcenter-analytics'
  /** @collects usage-log */
  export function trackEvent(...values: any[]): any
  export function setEnabled(...values: any[]): any
  export function isEnabled(...values: any[]): any
}
/** @source https://learn.microsoft.com/appcenter/sdk/other-apis/react-native */
declare module 'appcenter' {
  export * as default from 'appcenter'
  /** @collects usage-log */
  export function setUserId(...values: any[]): any
  /** @collects device-id/other */
  export function getInstallId(...values: any[]): any
  export function setEnabled(...values: any[]): any
  export function setLogLevel(...values: any[]): any
}
