/** @source https://docs.customer.io/integrations/sdk/react-native/ */
declare module 'customerio-reactnative' {
  export class CustomerIO {
    /** @starts customerio */
    static initialize(...values: any[]): any
    /** @collects usage-log */
    static identify(...values: any[]): any
    /** @collects usage-log */
    static track(...values: any[]): any
    /** @collects usage-log */
    static screen(...values: any[]): any
    /** @collects usage-log */
    static setProfileAttributes(...values: any[]): any
    /** @collects usage-log */
    static setDeviceAttributes(...values: any[]): any
    /** @writes notifications */
    static registerDeviceToken(...values: any[]): any
    static pushMessaging: {
      /** @requests notifications */
      showPromptForPushNotifications(...values: any[]): any
      /** @checks notifications */
      getPushPermissionStatus(...values: any[]): any
      /** @collects notifications */
      getRegisteredDeviceToken(...values: any[]): any
      [other: string]: any
    }
    static location: {
      /** @collects location @note the SDK itself reads the position */
      requestLocationUpdate(): void
      /** @collects location @note hands the place to the SDK */
      setLastKnownLocation(...values: any[]): void
      [other: string]: any
    }
    static clearIdentify(...values: any[]): any
    static trackMetric(...values: any[]): any
  }
}
