/** @source https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2 */
interface AmplitudeClient {
  /** @starts amplitude */
  init(...values: any[]): any
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  logEvent(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  groupIdentify(...values: any[]): any
  /** @collects usage-log */
  setGroup(...values: any[]): any
  /** @collects usage-log */
  revenue(...values: any[]): any
  /** @collects usage-log */
  setUserId(...values: any[]): any
  /** @collects usage-log */
  setIdentity(...values: any[]): any
  /** @collects device-id/other */
  getDeviceId(): string | undefined
  add(...values: any[]): any
  remove(...values: any[]): any
  reset(...values: any[]): any
  flush(...values: any[]): any
  setOptOut(...values: any[]): any
  setDeviceId(...values: any[]): any
  setSessionId(...values: any[]): any
  [other: string]: any
}
/** @source https://amplitude.com/docs/sdks/analytics/browser/javascript-sdk */
interface LegacyAmplitude {
  /** @starts amplitude */
  init(...values: any[]): any
  /** @collects usage-log */
  logEvent(...values: any[]): any
  /** @collects usage-log */
  logEventWithTimestamp(...values: any[]): any
  /** @collects usage-log */
  logEventWithGroups(...values: any[]): any
  /** @collects usage-log */
  logRevenue(...values: any[]): any
  /** @collects usage-log */
  logRevenueV2(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  groupIdentify(...values: any[]): any
  /** @collects usage-log */
  setGroup(...values: any[]): any
  /** @collects usage-log */
  setUserId(...values: any[]): any
  /** @collects usage-log */
  setUserProperties(...values: any[]): any
  /** @collects device-id/other */
  getDeviceId(...values: any[]): any
  setDeviceId(...values: any[]): any
  setOptOut(...values: any[]): any
  regenerateDeviceId(...values: any[]): any
  clearUserProperties(...values: any[]): any
  [other: string]: any
}
/** @source https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2 */
declare module '@amplitude/analytics-browser' {
  /** @starts amplitude */
  export function init(...values: any[]): any
  /** @collects usage-log */
  export function track(...values: any[]): any
  /** @collects usage-log */
  export function logEvent(...values: any[]): any
  /** @collects usage-log */
  export function identify(...values: any[]): any
  /** @collects usage-log */
  export function groupIdentify(...values: any[]): any
  /** @collects usage-log */
  export function setGroup(...values: any[]): any
  /** @collects usage-log */
  export function revenue(...values: any[]): any
  /** @collects usage-log */
  export function setUserId(...values: any[]): any
  /** @collects usage-log */
  export function setIdentity(...values: any[]): any
  /** @collects device-id/other */
  export function getDeviceId(): string | undefined
  export function createInstance(): AmplitudeClient
  export function add(...values: any[]): any
  export function remove(...values: any[]): any
  export function reset(...values: any[]): any
  export function flush(...values: any[]): any
  export function setOptOut(...values: any[]): any
  export function setDeviceId(...values: any[]): any
  export class Identify { set(key: string, value: any): this; setOnce(key: string, value: any): this; add(key: string, value: any): this; unset(key: string): this; [other: string]: any }
  export class Revenue { setPrice(price: number): this; setProductId(id: string): this; setQuantity(quantity: number): this; [other: string]: any }
}
/** @source https://amplitude.com/docs/sdks/analytics/react-native/react-native-sdk */
declare module '@amplitude/analytics-react-native' {
  export * from '@amplitude/analytics-browser'
  /** @collects usage-log */
  export function trackScreenView(...values: any[]): any
}
declare module '@amplitude/analytics-node' {
  export * from '@amplitude/analytics-browser'
}
/** @source https://amplitude.com/docs/sdks/analytics/browser/browser-unified-sdk */
declare module '@amplitude/unified' {
  export * from '@amplitude/analytics-browser'
}
/** @source https://amplitude.com/docs/sdks/analytics/browser/javascript-sdk */
declare module 'amplitude-js' {
  const amplitude: LegacyAmplitude & { getInstance(name?: string): LegacyAmplitude; Identify: any; Revenue: any }
  export default amplitude
  export const Identify: any
}
/** @source https://amplitude.com/docs/sdks/analytics/react-native/ */
declare module '@amplitude/react-native' {
  export class Amplitude {
    static getInstance(name?: string): Amplitude
    /** @starts amplitude */
    init(...values: any[]): any
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @collects usage-log */
    logRevenue(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    groupIdentify(...values: any[]): any
    /** @collects usage-log */
    setGroup(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    /** @collects usage-log */
    setUserProperties(...values: any[]): any
    /** @collects device-id/other */
    getDeviceId(...values: any[]): any
    /** @collects device-id/idfa @note uses the advertising id as the device id */
    setAdvertisingIdForDeviceId(...values: any[]): any
    [other: string]: any
  }
  export class Identify { set(key: string, value: any): this; [other: string]: any }
}
/** @source https://docs.expo.dev/versions/v43.0.0/sdk/amplitude/ */
declare module 'expo-analytics-amplitude' {
  /** @starts amplitude */
  export function initializeAsync(...values: any[]): any
  /** @starts amplitude */
  export function initialize(...values: any[]): any
  /** @collects usage-log */
  export function logEventAsync(...values: any[]): any
  /** @collects usage-log */
  export function logEventWithPropertiesAsync(...values: any[]): any
  /** @collects usage-log */
  export function setUserIdAsync(...values: any[]): any
  /** @collects usage-log */
  export function setUserPropertiesAsync(...values: any[]): any
  /** @collects usage-log */
  export function setGroupAsync(...values: any[]): any
  /** @collects usage-log */
  export function logEvent(...values: any[]): any
  /** @collects usage-log */
  export function logEventWithProperties(...values: any[]): any
  /** @collects usage-log */
  export function setUserId(...values: any[]): any
  /** @collects usage-log */
  export function setUserProperties(...values: any[]): any
  /** @collects usage-log */
  export function setGroup(...values: any[]): any
  export function clearUserPropertiesAsync(...values: any[]): any
  export function setTrackingOptionsAsync(...values: any[]): any
}
/** @source https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2 */
declare var amplitude: AmplitudeClient & { getInstance(name?: string): AmplitudeClient }
