/** @source https://github.com/Amsterdam/matomo-tracker */
interface MatomoPageTrackerInstance {
  /** @collects usage-log */
  trackPageView(...values: any[]): any
  /** @collects usage-log */
  trackEvent(...values: any[]): any
  /** @collects usage-log */
  trackSiteSearch(...values: any[]): any
  /** @collects usage-log */
  trackLink(...values: any[]): any
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  trackEcommerceOrder(...values: any[]): any
  /** @collects usage-log */
  trackEcommerceCartUpdate(...values: any[]): any
  pushInstruction(...values: any[]): any
  enableLinkTracking(...values: any[]): any
  [other: string]: any
}
/** @source https://github.com/donni106/matomo-tracker-react-native */
interface MatomoAppTrackerInstance {
  /** @collects usage-log */
  trackAppStart(...values: any[]): any
  /** @collects usage-log */
  trackScreenView(...values: any[]): any
  /** @collects usage-log */
  trackAction(...values: any[]): any
  /** @collects usage-log */
  trackEvent(...values: any[]): any
  /** @collects usage-log */
  trackContent(...values: any[]): any
  /** @collects usage-log */
  trackSiteSearch(...values: any[]): any
  /** @collects usage-log */
  trackLink(...values: any[]): any
  /** @collects usage-log */
  trackDownload(...values: any[]): any
  [other: string]: any
}
/** @source https://developer.matomo.org/api-reference/tracking-javascript */
interface MatomoWebTracker {
  /** @collects usage-log */
  trackPageView(...values: any[]): any
  /** @collects usage-log */
  trackEvent(...values: any[]): any
  /** @collects usage-log */
  trackSiteSearch(...values: any[]): any
  /** @collects usage-log */
  trackGoal(...values: any[]): any
  /** @collects usage-log */
  trackLink(...values: any[]): any
  /** @collects usage-log */
  trackContentImpression(...values: any[]): any
  /** @collects usage-log */
  trackContentInteraction(...values: any[]): any
  /** @collects usage-log */
  trackContentImpressionsWithinNode(...values: any[]): any
  /** @collects usage-log */
  trackAllContentImpressions(...values: any[]): any
  /** @collects usage-log */
  trackVisibleContentImpressions(...values: any[]): any
  /** @collects usage-log */
  trackEcommerceOrder(...values: any[]): any
  /** @collects usage-log */
  trackEcommerceCartUpdate(...values: any[]): any
  /** @collects usage-log */
  setUserId(...values: any[]): any
  /** @collects device-id/other */
  getVisitorId(...values: any[]): any
  /** @collects device-id/other */
  getVisitorInfo(...values: any[]): any
  setCustomDimension(...values: any[]): any
  setCustomVariable(...values: any[]): any
  setDocumentTitle(...values: any[]): any
  setCustomUrl(...values: any[]): any
  enableLinkTracking(...values: any[]): any
  requireConsent(...values: any[]): any
  rememberConsentGiven(...values: any[]): any
  forgetConsentGiven(...values: any[]): any
  disableCookies(...values: any[]): any
  [other: string]: any
}
/** @source https://developer.matomo.org/api-reference/tracking-javascript */
interface MatomoQueue {
  /** @collects usage-log */
  push(command: ['trackPageView' | 'trackEvent' | 'trackSiteSearch' | 'trackGoal' | 'trackLink' | 'trackContentImpression' | 'trackContentInteraction' | 'trackContentImpressionsWithinNode' | 'trackAllContentImpressions' | 'trackVisibleContentImpressions' | 'trackEcommerceOrder' | 'trackEcommerceCartUpdate' | 'setUserId', ...any[]]): any
  push(...commands: any[]): any
  [other: string]: any
}
declare var _paq: MatomoQueue
/** @source https://developer.matomo.org/api-reference/tracking-javascript */
declare var Matomo: {
  /** @starts matomo */
  getTracker(url?: string, site?: any): MatomoWebTracker
  /** @starts matomo */
  getAsyncTracker(url?: string, site?: any): MatomoWebTracker
  /** @starts matomo */
  addTracker(url?: string, site?: any): MatomoWebTracker
  [other: string]: any
}
/** @source https://github.com/Amsterdam/matomo-tracker */
declare module '@datapunt/matomo-tracker-js' {
  type MatomoTracker = MatomoPageTrackerInstance
  const MatomoTracker: {
    /** @starts matomo */
    new (options: any): MatomoPageTrackerInstance
  }
  export default MatomoTracker
}
declare module '@jonkoops/matomo-tracker' {
  export * from '@datapunt/matomo-tracker-js'
  export { default } from '@datapunt/matomo-tracker-js'
}
declare module '@m4tt72/matomo-tracker-js' {
  export * from '@datapunt/matomo-tracker-js'
  export { default } from '@datapunt/matomo-tracker-js'
}
/** @source https://github.com/Amsterdam/matomo-tracker */
declare module '@datapunt/matomo-tracker-react' {
  /** @starts matomo */
  export function createInstance(...values: any[]): any
  export function useMatomo(): MatomoPageTrackerInstance
  export const MatomoProvider: any
}
/** @source https://github.com/Amsterdam/matomo-tracker */
declare module '@jonkoops/matomo-tracker-react' {
  /** @starts matomo */
  export function createInstance(...values: any[]): any
  export function useMatomo(): MatomoPageTrackerInstance
  export const MatomoProvider: any
}
/** @source https://github.com/donni106/matomo-tracker-react-native */
declare module 'matomo-tracker-react-native' {
  type MatomoTracker = MatomoAppTrackerInstance
  const MatomoTracker: {
    /** @starts matomo */
    new (options: any): MatomoAppTrackerInstance
  }
  export default MatomoTracker
  export function useMatomo(): MatomoAppTrackerInstance
  export const MatomoProvider: any
}
/** @source https://github.com/EmmanuelRoux/ngx-matomo-client */
declare module 'ngx-matomo-client' {
  export class MatomoTracker {
    /** @collects usage-log */
    trackPageView(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    trackSiteSearch(...values: any[]): any
    /** @collects usage-log */
    trackGoal(...values: any[]): any
    /** @collects usage-log */
    trackLink(...values: any[]): any
    /** @collects usage-log */
    trackContentImpression(...values: any[]): any
    /** @collects usage-log */
    trackContentInteraction(...values: any[]): any
    /** @collects usage-log */
    trackContentImpressionsWithinNode(...values: any[]): any
    /** @collects usage-log */
    trackAllContentImpressions(...values: any[]): any
    /** @collects usage-log */
    trackVisibleContentImpressions(...values: any[]): any
    /** @collects usage-log */
    trackEcommerceOrder(...values: any[]): any
    /** @collects usage-log */
    trackEcommerceCartUpdate(...values: any[]): any
    /** @collects usage-log */
    setUserId(...values: any[]): any
    /** @collects device-id/other */
    getVisitorId(...values: any[]): any
    /** @collects device-id/other */
    getVisitorInfo(...values: any[]): any
    setCustomDimension(...values: any[]): any
    setConsentGiven(...values: any[]): any
    forgetConsentGiven(...values: any[]): any
    [other: string]: any
  }
  /** @starts matomo */
  export function provideMatomo(...values: any[]): any
}
declare module 'ngx-matomo-client/core' {
  export * from 'ngx-matomo-client'
}
declare module '@ngx-matomo/tracker' {
  export * from 'ngx-matomo-client'
}
