/** @source https://www.npmjs.com/package/react-gtm-module */
declare module 'react-gtm-module' {
  const TagManager: {
    /** @starts google-tag-manager */
    initialize(options: any): void
    /** @collects usage-log */
    dataLayer(options: any): void
  }
  export default TagManager
}
/** @source https://www.npmjs.com/package/@gtm-support/core */
interface GtmSupportInstance {
  /** @collects usage-log */
  trackView(...values: any[]): void
  /** @collects usage-log */
  trackEvent(...values: any[]): void
  /** @collects usage-log */
  push(...values: any[]): void
  enable(...values: any[]): void
  enabled(): boolean
  dataLayer(): any
  [other: string]: any
}
/** @source https://www.npmjs.com/package/@gtm-support/core */
declare module '@gtm-support/core' {
  export class GtmSupport {
    constructor(options: any)
    /** @collects usage-log */
    trackView(...values: any[]): void
    /** @collects usage-log */
    trackEvent(...values: any[]): void
    /** @collects usage-log */
    push(...values: any[]): void
    [other: string]: any
  }
}
/** @source https://www.npmjs.com/package/@gtm-support/vue-gtm */
declare module '@gtm-support/vue-gtm' {
  /** @starts google-tag-manager */
  export function createGtm(options: any): any
  /** @holds */
  export function useGtm(): GtmSupportInstance | undefined
}
/** @source https://www.npmjs.com/package/angular-google-tag-manager */
declare module 'angular-google-tag-manager' {
  export class GoogleTagManagerService {
    /** @collects usage-log */
    pushTag(item: any): Promise<void>
    /** @starts google-tag-manager */
    addGtmToDom(): Promise<boolean>
    getDataLayer(): any[]
  }
  export const GoogleTagManagerModule: any
}
/** @source https://www.npmjs.com/package/react-facebook-pixel */
declare module 'react-facebook-pixel' {
  const ReactPixel: {
    /** @starts meta-pixel */
    init(id: string): void
    /** @starts meta-pixel @collects usage-log @note takes who the user is */
    init(id: string, matching: any, options?: any): void
    /** @collects usage-log */
    pageView(): void
    /** @collects usage-log */
    track(...values: any[]): void
    /** @collects usage-log */
    trackSingle(...values: any[]): void
    /** @collects usage-log */
    trackCustom(...values: any[]): void
    /** @collects usage-log */
    trackSingleCustom(...values: any[]): void
    grantConsent(): void
    revokeConsent(): void
  }
  export default ReactPixel
}
