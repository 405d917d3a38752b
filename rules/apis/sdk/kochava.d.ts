/** @source https://support.kochava.com/sdk-integration/react-native-sdk-integration/ */
declare module 'react-native-kochava-tracker' {
  export class KochavaTracker {
    static instance: KochavaTracker
    /** @starts kochava */
    start(...values: any[]): any
    /** @collects usage-log */
    sendEvent(...values: any[]): any
    /** @collects usage-log */
    sendEventWithString(...values: any[]): any
    /** @collects usage-log */
    sendEventWithDictionary(...values: any[]): any
    /** @collects usage-log */
    sendEventWithEvent(...values: any[]): any
    /** @collects usage-log */
    registerIdentityLink(...values: any[]): any
    /** @collects usage-log */
    registerDefaultEventUserId(...values: any[]): any
    /** @collects device-id/other */
    getDeviceId(...values: any[]): any
    /** @collects advertising */
    getInstallAttribution(...values: any[]): any
    /** @collects advertising */
    retrieveInstallAttribution(...values: any[]): any
    registerAndroidAppGuid(...values: any[]): any
    registerIosAppGuid(...values: any[]): any
    registerPushToken(...values: any[]): any
    setSleep(...values: any[]): any
    buildEventWithEventType(type: any): KochavaTrackerEvent
    buildEventWithEventName(name: string): KochavaTrackerEvent
    [other: string]: any
  }
  interface KochavaTrackerEvent {
    /** @collects usage-log */
    send(...values: any[]): any
    setUserId(...values: any[]): any
    setName(...values: any[]): any
    setPrice(...values: any[]): any
    [other: string]: any
  }
  export const KochavaTrackerEventType: any
}
