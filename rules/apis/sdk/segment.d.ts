/** @source https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/ */
interface SegmentAnalytics {
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  page(...values: any[]): any
  /** @collects usage-log */
  screen(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  group(...values: any[]): any
  /** @collects usage-log */
  alias(...values: any[]): any
  /** @collects usage-log */
  pageview(...values: any[]): any
  /** @collects usage-log */
  trackLink(...values: any[]): any
  /** @collects usage-log */
  trackForm(...values: any[]): any
  /** @collects usage-log */
  trackClick(...values: any[]): any
  /** @collects usage-log */
  trackSubmit(...values: any[]): any
  reset(...values: any[]): any
  ready(...values: any[]): any
  register(...values: any[]): any
  debug(...values: any[]): any
  on(...values: any[]): any
  once(...values: any[]): any
  [other: string]: any
}
/** @source https://segment.com/docs/connections/sources/catalog/libraries/mobile/react-native/ */
interface SegmentNativeClient {
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  screen(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  group(...values: any[]): any
  /** @collects usage-log */
  alias(...values: any[]): any
  reset(...values: any[]): any
  flush(...values: any[]): any
  add(...values: any[]): any
  remove(...values: any[]): any
  cleanup(...values: any[]): any
  [other: string]: any
}
/** @source https://github.com/segmentio/analytics-node */
interface SegmentServerInstance {
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  page(...values: any[]): any
  /** @collects usage-log */
  screen(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  group(...values: any[]): any
  /** @collects usage-log */
  alias(...values: any[]): any
  flush(...values: any[]): any
  [other: string]: any
}
/** @source https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/ */
declare module '@segment/analytics-next' {
  export class AnalyticsBrowser {
    /** @starts segment */
    static load(settings: any, options?: any): AnalyticsBrowser
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    page(...values: any[]): any
    /** @collects usage-log */
    screen(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    group(...values: any[]): any
    /** @collects usage-log */
    alias(...values: any[]): any
    /** @collects usage-log */
    trackLink(...values: any[]): any
    /** @collects usage-log */
    trackForm(...values: any[]): any
    /** @collects usage-log */
    trackClick(...values: any[]): any
    /** @collects usage-log */
    trackSubmit(...values: any[]): any
    reset(): any
    [other: string]: any
  }
  export class Analytics extends AnalyticsBrowser {}
}
/** @source https://segment.com/docs/connections/sources/catalog/libraries/mobile/react-native/ */
declare module '@segment/analytics-react-native' {
  export type SegmentClient = SegmentNativeClient
  /** @starts segment */
  export function createClient(config: any): SegmentNativeClient
  export function useAnalytics(): SegmentNativeClient
  export const AnalyticsProvider: any
  const analytics: SegmentNativeClient & {
    /** @starts segment @source https://github.com/segmentio/analytics-react-native/tree/v1 */
    setup(key: string, configuration?: any): Promise<void>
    /** @collects device-id/other @source https://github.com/segmentio/analytics-react-native/tree/v1 */
    getAnonymousId(): Promise<string>
  }
  export default analytics
}
/** @source https://segment.com/docs/connections/sources/catalog/libraries/server/node/ */
declare module '@segment/analytics-node' {
  export class Analytics {
    /** @starts segment */
    constructor(settings: any)
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    page(...values: any[]): any
    /** @collects usage-log */
    screen(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    group(...values: any[]): any
    /** @collects usage-log */
    alias(...values: any[]): any
    flush(...values: any[]): any
    closeAndFlush(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://github.com/segmentio/analytics-node */
declare module 'analytics-node' {
  type Analytics = SegmentServerInstance
  const Analytics: {
    /** @starts segment */
    new (key: string, options?: any): SegmentServerInstance
  }
  export default Analytics
}
/** @source https://docs.expo.dev/versions/v43.0.0/sdk/segment/ */
declare module 'expo-analytics-segment' {
  /** @starts segment */
  export function initialize(...values: any[]): any
  /** @collects usage-log */
  export function track(...values: any[]): any
  /** @collects usage-log */
  export function trackWithProperties(...values: any[]): any
  /** @collects usage-log */
  export function screen(...values: any[]): any
  /** @collects usage-log */
  export function screenWithProperties(...values: any[]): any
  /** @collects usage-log */
  export function identify(...values: any[]): any
  /** @collects usage-log */
  export function identifyWithTraits(...values: any[]): any
  /** @collects usage-log */
  export function group(...values: any[]): any
  /** @collects usage-log */
  export function groupWithTraits(...values: any[]): any
  /** @collects usage-log */
  export function alias(...values: any[]): any
  export function reset(...values: any[]): any
  export function flush(...values: any[]): any
  export function setEnabledAsync(...values: any[]): any
}
/** The snippet's global. @source https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/ */
declare var analytics: SegmentAnalytics & {
  /** @starts segment */
  load(key: string, options?: any): void
}
