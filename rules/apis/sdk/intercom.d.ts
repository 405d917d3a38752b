/** @source https://developers.intercom.com/installing-intercom/react-native/ */
declare module '@intercom/intercom-react-native' {
  const Intercom: {
    /** @collects usage-log */
    loginUserWithUserAttributes(...values: any[]): any
    /** @collects usage-log */
    updateUser(...values: any[]): any
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @writes notifications */
    sendTokenToIntercom(...values: any[]): any
    loginUnidentifiedUser(...values: any[]): any
    logout(...values: any[]): any
    present(...values: any[]): any
    presentSpace(...values: any[]): any
    setUserHash(...values: any[]): any
    setLauncherVisibility(...values: any[]): any
    [other: string]: any
  }
  export default Intercom
  export const Space: any
}
/** @source https://developers.intercom.com/installing-intercom/web/installation */
declare module '@intercom/messenger-js-sdk' {
  /** @starts intercom */
  export default function Intercom(settings: any): void
  /** @collects usage-log */
  export function update(...values: any[]): any
  /** @collects usage-log */
  export function trackEvent(...values: any[]): any
  /** @collects device-id/other */
  export function getVisitorId(...values: any[]): any
  export function show(...values: any[]): any
  export function hide(...values: any[]): any
  export function shutdown(...values: any[]): any
  export function boot(...values: any[]): any
}
/** @source https://developers.intercom.com/installing-intercom/web/methods */
interface IntercomWebMethods {
  /** @collects usage-log @note takes who the user is */
  boot(...values: any[]): any
  /** @collects usage-log */
  update(...values: any[]): any
  /** @collects usage-log */
  trackEvent(...values: any[]): any
  /** @collects device-id/other */
  getVisitorId(): string
  shutdown(...values: any[]): any
  show(...values: any[]): any
  hide(...values: any[]): any
  [other: string]: any
}
/** @source https://developers.intercom.com/installing-intercom/web/methods */
declare function Intercom(command: 'boot' | 'update' | 'reattach_activator'): any
/** @collects usage-log @source https://developers.intercom.com/installing-intercom/web/methods */
declare function Intercom(command: 'boot' | 'update' | 'trackEvent', ...values: any[]): any
/** @collects device-id/other @source https://developers.intercom.com/installing-intercom/web/methods */
declare function Intercom(command: 'getVisitorId'): string
declare function Intercom(command: any, ...values: any[]): any
/** @source https://www.npmjs.com/package/react-use-intercom */
declare module 'react-use-intercom' {
  /** @holds */
  export function useIntercom(): IntercomWebMethods
  export const IntercomProvider: any
}
/** @source https://www.npmjs.com/package/ng-intercom */
declare module 'ng-intercom' {
  export class Intercom {
    /** @collects usage-log @note takes who the user is */
    boot(...values: any[]): any
    /** @collects usage-log */
    update(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects device-id/other */
    getVisitorId(): string
    /** @collects device-id/other */
    readonly visitorId: string
    shutdown(...values: any[]): any
    [other: string]: any
  }
  export const IntercomModule: any
}
/** @source https://www.npmjs.com/package/@supy-io/ngx-intercom */
declare module '@supy-io/ngx-intercom' {
  export * from 'ng-intercom'
}
/** @source https://www.npmjs.com/package/react-native-intercom */
declare module 'react-native-intercom' {
  const Intercom: {
    /** @collects usage-log */
    registerIdentifiedUser(...values: any[]): any
    /** @collects usage-log */
    updateUser(...values: any[]): any
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @writes notifications */
    sendTokenToIntercom(...values: any[]): any
    registerUnidentifiedUser(...values: any[]): any
    /** @requests notifications @os ios */
    registerForPush(...values: any[]): any
    logout(...values: any[]): any
    displayMessenger(...values: any[]): any
    [other: string]: any
  }
  export default Intercom
}
