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
