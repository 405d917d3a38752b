/** @source https://docs.openreplay.com/en/sdk/methods/ */
interface OpenReplayTrackerInstance {
  /** @starts openreplay */
  start(...values: any[]): any
  /** @collects usage-log */
  setUserID(...values: any[]): any
  /** @collects usage-log */
  setMetadata(...values: any[]): any
  /** @collects usage-log */
  event(...values: any[]): any
  handleError(...values: any[]): any
  stop(...values: any[]): any
  [other: string]: any
}
/** @source https://github.com/keen/keen-tracking.js */
interface KeenTrackingInstance {
  /** @collects usage-log */
  recordEvent(...values: any[]): any
  /** @collects usage-log */
  recordEvents(...values: any[]): any
  /** @collects usage-log */
  initAutoTracking(...values: any[]): any
  [other: string]: any
}
/** @source https://vercel.com/docs/analytics/custom-events */
declare module '@vercel/analytics' {
  /** @collects usage-log */
  export function track(...values: any[]): any
  /** @starts vercel-analytics */
  export function inject(...values: any[]): any
}
declare module '@vercel/analytics/react' {
  export * from '@vercel/analytics'
}
declare module '@vercel/analytics/next' {
  export * from '@vercel/analytics'
}
/** @source https://vercel.com/docs/analytics/custom-events */
declare module '@vercel/analytics/server' {
  /** @collects usage-log */
  export function track(...values: any[]): any
}
/** @source https://github.com/plausible/plausible-tracker */
declare module 'plausible-tracker' {
  /** @starts plausible */
  export default function Plausible(options?: any): {
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    trackPageview(...values: any[]): any
    enableAutoPageviews(...values: any[]): any
    enableAutoOutboundTracking(...values: any[]): any
  }
}
/** @source https://plausible.io/docs/script-extensions */
declare module '@plausible-analytics/tracker' {
  /** @starts plausible */
  export function init(...values: any[]): any
  /** @collects usage-log */
  export function track(...values: any[]): any
}
/** @source https://github.com/derrickreimer/fathom-client */
declare module 'fathom-client' {
  /** @starts fathom */
  export function load(...values: any[]): any
  /** @collects usage-log */
  export function trackPageview(...values: any[]): any
  /** @collects usage-log */
  export function trackGoal(...values: any[]): any
  /** @collects usage-log */
  export function trackEvent(...values: any[]): any
  export function setSite(...values: any[]): any
  export function blockTrackingForMe(...values: any[]): any
}
/** @source https://github.com/aptabase/aptabase-react-native */
declare module '@aptabase/react-native' {
  /** @starts aptabase */
  export function init(...values: any[]): any
  /** @collects usage-log */
  export function trackEvent(...values: any[]): any
  export function useAptabase(): { trackEvent: typeof trackEvent }
  const Aptabase: { init: typeof init; trackEvent: typeof trackEvent; dispose(): void }
  export default Aptabase
}
declare module '@aptabase/web' {
  export * from '@aptabase/react-native'
}
declare module '@aptabase/react' {
  export * from '@aptabase/react-native'
}
/** @source https://docs.openreplay.com/en/sdk/methods/ */
declare module '@openreplay/tracker' {
  type Tracker = OpenReplayTrackerInstance
  const Tracker: {
    new (options: any): OpenReplayTrackerInstance
  }
  export default Tracker
  export const tracker: OpenReplayTrackerInstance & { configure(options: any): void }
}
/** @source https://docs.snowplow.io/docs/sources/web-trackers/ */
declare module '@snowplow/browser-tracker' {
  /** @starts snowplow */
  export function newTracker(...values: any[]): any
  /** @collects usage-log */
  export function trackPageView(...values: any[]): any
  /** @collects usage-log */
  export function trackStructEvent(...values: any[]): any
  /** @collects usage-log */
  export function trackSelfDescribingEvent(...values: any[]): any
  /** @collects usage-log */
  export function setUserId(...values: any[]): any
  export function enableActivityTracking(...values: any[]): any
  export function setCollectorUrl(...values: any[]): any
}
/** @source https://github.com/keen/keen-tracking.js */
declare module 'keen-tracking' {
  type KeenTracking = KeenTrackingInstance
  const KeenTracking: {
    new (options: any): KeenTrackingInstance
  }
  export default KeenTracking
}
/** @collects usage-log @source https://plausible.io/docs/custom-event-goals */
declare function plausible(name: string, options?: any): void
/** @source https://docs.umami.is/docs/tracker-functions */
declare var umami: {
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
}
/** @source https://usefathom.com/docs/script/script-advanced */
declare var fathom: {
  /** @collects usage-log */
  trackPageview(...values: any[]): any
  /** @collects usage-log */
  trackGoal(...values: any[]): any
  /** @collects usage-log */
  trackEvent(...values: any[]): any
  [other: string]: any
}
/** @starts meta-pixel @source https://developers.facebook.com/docs/meta-pixel/reference */
declare function fbq(command: 'init', ...values: any[]): void
/** @collects usage-log @source https://developers.facebook.com/docs/meta-pixel/reference */
declare function fbq(command: 'track' | 'trackCustom' | 'trackSingle' | 'trackSingleCustom', ...values: any[]): void
declare function fbq(command: any, ...values: any[]): void
/** @source https://ads.tiktok.com/help/article/standard-events-parameters */
declare var ttq: {
  /** @starts tiktok-business */
  load(...values: any[]): any
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  page(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  [other: string]: any
}
