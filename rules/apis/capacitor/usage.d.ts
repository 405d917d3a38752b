/** @source https://github.com/capacitor-community/intercom */
declare module '@capacitor-community/intercom' {
  export const Intercom: {
    /** @collects usage-log */
    registerIdentifiedUser(options: any): Promise<void>
    /** @collects usage-log */
    updateUser(options: any): Promise<void>
    /** @collects usage-log */
    logEvent(options: any): Promise<void>
    loadWithKeys(options: any): Promise<void>
    displayMessenger(): Promise<void>
    [method: string]: any
  }
}
/** @source https://dev.appsflyer.com/hc/docs/capacitor-plugin */
declare module 'appsflyer-capacitor-plugin' {
  export const AppsFlyer: {
    /** @starts appsflyer */
    initSDK(options: any): Promise<any>
    /** @collects usage-log */
    logEvent(event: any): Promise<any>
    /** @collects usage-log */
    setCustomerUserId(id: any): Promise<void>
    /** @collects usage-log */
    setUserEmails(emails: any): Promise<any>
    /** @collects usage-log */
    setPhoneNumber(phone: any): Promise<any>
    /** @collects usage-log */
    logLocation(place: any): Promise<any>
    /** @collects usage-log */
    logAdRevenue(data: any): Promise<void>
    /** @collects usage-log */
    logInvite(data: any): Promise<any>
    /** @collects device-id/other */
    getAppsFlyerUID(): Promise<{ uid: string }>
    /** @starts appsflyer */
    startSDK(): Promise<any>
    addListener(event: any, listener: any): any
    [method: string]: any
  }
}
/** @source https://capawesome.io/docs/plugins/posthog/ */
declare module '@capawesome/capacitor-posthog' {
  export const Posthog: {
    /** @starts posthog */
    setup(options: any): Promise<void>
    /** @collects usage-log */
    alias(options: any): Promise<void>
    /** @collects usage-log */
    capture(options: any): Promise<void>
    /** @collects usage-log */
    group(options: any): Promise<void>
    /** @collects usage-log */
    identify(options: any): Promise<void>
    /** @collects usage-log */
    screen(options: any): Promise<void>
    /** @collects usage-log */
    setPersonProperties(options: any): Promise<void>
    /** @collects usage-log */
    startSessionRecording(): Promise<void>
    /** @collects device-id/other */
    getDistinctId(): Promise<{ distinctId: string }>
    reset(): Promise<void>
    [method: string]: any
  }
}
/** @source https://docs.sentry.io/platforms/javascript/guides/capacitor/ */
declare module '@sentry/capacitor' {
  /** @starts sentry */
  export function init(options: any, original?: any): void
  /** @collects usage-log */
  export function setUser(user: any): void
}
/** @source https://www.npmjs.com/package/@newrelic/newrelic-capacitor-plugin */
declare module '@newrelic/newrelic-capacitor-plugin' {
  export const NewRelicCapacitorPlugin: {
    /** @starts newrelic */
    start(options: any): void
    /** @collects usage-log */
    setUserId(options: any): void
    /** @collects usage-log */
    setAttribute(options: any): void
    /** @collects usage-log */
    recordCustomEvent(options: any): void
    /** @collects usage-log */
    recordBreadcrumb(options: any): void
    recordError(options: any): void
    [method: string]: any
  }
}
