/** @starts google-analytics @source https://developers.google.com/analytics/devguides/collection/ga4/reference */
declare function gtag(command: 'config', id: string, options?: any): void
/** @collects device-id/other @source https://developers.google.com/analytics/devguides/collection/ga4/reference */
declare function gtag(command: 'get', target: any, field: 'client_id' | 'session_id', done?: any): void
/** @collects usage-log @source https://developers.google.com/analytics/devguides/collection/ga4/reference */
declare function gtag(command: 'set', field: 'user_id' | 'user_properties' | 'user_data', value?: any): void
/** @collects usage-log @source https://developers.google.com/analytics/devguides/collection/ga4/reference */
declare function gtag(command: 'event', name: any, options?: any): void
declare function gtag(command: any, ...values: any[]): void
/** @starts google-analytics @source https://developers.google.com/analytics/devguides/collection/analyticsjs */
declare function ga(command: 'create', ...values: any[]): void
/** @collects usage-log @source https://developers.google.com/analytics/devguides/collection/analyticsjs */
declare function ga(command: 'set', field: 'userId', value: any): void
/** @collects usage-log @source https://developers.google.com/analytics/devguides/collection/analyticsjs */
declare function ga(command: 'send', ...values: any[]): void
declare function ga(command: any, ...values: any[]): void
/** @source https://developers.google.com/tag-platform/tag-manager/datalayer */
declare var dataLayer: {
  /** @collects usage-log @note an item of unknown shape: a helper that all events go through */
  push<Item>(item: 0 extends 1 & Item ? Item : never): any
  push(item: { event: 'gtm.js'; [other: string]: any }): any
  /** @collects usage-log */
  push(item: { event: any; [other: string]: any }): any
  push(...items: any[]): any
  [other: string]: any
}
/** @source https://github.com/react-ga/react-ga */
declare module 'react-ga' {
  export * as default from 'react-ga'
  /** @starts google-analytics */
  export function initialize(...values: any[]): any
  /** @collects usage-log */
  export function event(...values: any[]): any
  /** @collects usage-log */
  export function pageview(...values: any[]): any
  /** @collects usage-log */
  export function modalview(...values: any[]): any
  /** @collects usage-log */
  export function timing(...values: any[]): any
  /** @collects usage-log */
  export function outboundLink(...values: any[]): any
  /** @collects usage-log */
  export function ga(...values: any[]): any
  /** @collects usage-log */
  export function send(...values: any[]): any
  /** @collects usage-log */
  export function set(fields: { userId: any; [other: string]: any }, trackers?: any): void
  export function set(fields: any, trackers?: any): void
  export function exception(...values: any[]): any
  export function plugin(...values: any[]): any
  export function addTrackers(...values: any[]): any
  export const OutboundLink: any
}
/** @source https://github.com/codler/react-ga4 */
declare module 'react-ga4' {
  const ReactGA: {
    /** @starts google-analytics */
    initialize(...values: any[]): any
    /** @collects usage-log */
    event(...values: any[]): any
    /** @collects usage-log */
    send(...values: any[]): any
    gtag(...values: any[]): any
    ga(...values: any[]): any
    /** @collects usage-log */
    set(fields: { userId: any; [other: string]: any } | { user_id: any; [other: string]: any } | { user_properties: any; [other: string]: any }): void
    set(fields: any): void
    reset(): void
  }
  export default ReactGA
}
/** @source https://github.com/MatteoGabriele/vue-gtag */
declare module 'vue-gtag' {
  /** @collects usage-log */
  export function event(...values: any[]): any
  /** @collects usage-log */
  export function pageview(...values: any[]): any
  /** @collects usage-log */
  export function screenview(...values: any[]): any
  /** @collects usage-log */
  export function time(...values: any[]): any
  export function exception(...values: any[]): any
  export function createGtag(...values: any[]): any
  export function configure(...values: any[]): any
  export function addGtag(...values: any[]): any
  export function config(...values: any[]): any
  export function set(...values: any[]): any
  export function optIn(...values: any[]): any
  export function optOut(...values: any[]): any
  export function useGtag(): { event: typeof event; pageview: typeof pageview; screenview: typeof screenview; [other: string]: any }
  const plugin: any
  export default plugin
}
/** @source https://nextjs.org/docs/app/guides/third-party-libraries */
declare module '@next/third-parties/google' {
  /** @collects usage-log */
  export function sendGAEvent(...values: any[]): any
  /** @collects usage-log */
  export function sendGTMEvent(...values: any[]): any
  /** @starts google-analytics */
  export function GoogleAnalytics(props: any): any
  /** @starts google-tag-manager */
  export function GoogleTagManager(props: any): any
}
/** @source https://ionicframework.com/docs/v4/native/google-analytics */
declare module '@ionic-native/google-analytics/ngx' {
  export class GoogleAnalytics {
    /** @starts google-analytics */
    startTrackerWithId(...values: any[]): any
    /** @collects usage-log */
    trackView(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    trackTiming(...values: any[]): any
    /** @collects usage-log */
    trackMetric(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    trackException(...values: any[]): any
    setAllowIDFACollection(...values: any[]): any
    addCustomDimension(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://ionicframework.com/docs/v4/native/google-analytics */
declare module '@ionic-native/google-analytics' {
  export const GoogleAnalytics: {
    /** @starts google-analytics */
    startTrackerWithId(...values: any[]): any
    /** @collects usage-log */
    trackView(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    trackTiming(...values: any[]): any
    /** @collects usage-log */
    trackMetric(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    trackException(...values: any[]): any
    setAllowIDFACollection(...values: any[]): any
    addCustomDimension(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://danielsogl.gitbook.io/awesome-cordova-plugins/google-analytics */
declare module '@awesome-cordova-plugins/google-analytics/ngx' {
  export class GoogleAnalytics {
    /** @starts google-analytics */
    startTrackerWithId(...values: any[]): any
    /** @collects usage-log */
    trackView(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    trackTiming(...values: any[]): any
    /** @collects usage-log */
    trackMetric(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    trackException(...values: any[]): any
    setAllowIDFACollection(...values: any[]): any
    addCustomDimension(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://danielsogl.gitbook.io/awesome-cordova-plugins/google-analytics */
declare module '@awesome-cordova-plugins/google-analytics' {
  export const GoogleAnalytics: {
    /** @starts google-analytics */
    startTrackerWithId(...values: any[]): any
    /** @collects usage-log */
    trackView(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    trackTiming(...values: any[]): any
    /** @collects usage-log */
    trackMetric(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    trackException(...values: any[]): any
    setAllowIDFACollection(...values: any[]): any
    addCustomDimension(...values: any[]): any
    [other: string]: any
  }
}
