/** @source https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/ */
interface RudderClient {
  /** @starts rudderstack */
  load(...values: any[]): any
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  page(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  group(...values: any[]): any
  /** @collects usage-log */
  alias(...values: any[]): any
  /** @collects device-id/other */
  getAnonymousId(...values: any[]): any
  reset(...values: any[]): any
  ready(...values: any[]): any
  setAnonymousId(...values: any[]): any
  [other: string]: any
}
/** @source https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/ */
declare module '@rudderstack/analytics-js' {
  export class RudderAnalytics {
    /** @starts rudderstack */
    load(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    page(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    group(...values: any[]): any
    /** @collects usage-log */
    alias(...values: any[]): any
    /** @collects device-id/other */
    getAnonymousId(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/ */
declare module 'rudder-sdk-js' {
  /** @starts rudderstack */
  export function load(...values: any[]): any
  /** @starts rudderstack */
  export function initialize(...values: any[]): any
  /** @collects usage-log */
  export function track(...values: any[]): any
  /** @collects usage-log */
  export function page(...values: any[]): any
  /** @collects usage-log */
  export function identify(...values: any[]): any
  /** @collects usage-log */
  export function group(...values: any[]): any
  /** @collects usage-log */
  export function alias(...values: any[]): any
  /** @collects device-id/other */
  export function getAnonymousId(...values: any[]): any
  export function reset(...values: any[]): any
  export function ready(...values: any[]): any
}
/** @source https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-react-native-sdk/ */
declare module '@rudderstack/rudder-sdk-react-native' {
  const rudderClient: {
    /** @starts rudderstack */
    setup(...values: any[]): any
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
    putAdvertisingId(...values: any[]): any
    putDeviceToken(...values: any[]): any
    reset(...values: any[]): any
    flush(...values: any[]): any
    optOut(...values: any[]): any
    [other: string]: any
  }
  export default rudderClient
}
/** @source https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/ */
declare var rudderanalytics: RudderClient
