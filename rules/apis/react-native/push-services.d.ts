/** @source https://documentation.onesignal.com/docs/mobile-sdk-reference */
declare module 'react-native-onesignal' {
  interface OneSignalFive {
    initialize(appId: string): void
    /** @collects usage-log */
    login(externalId: string): void
    logout(): void
    User: {
      pushSubscription: {
        /** @collects device-id/other */
        getPushSubscriptionId(): string
        /** @collects device-id/other */
        getIdAsync(): Promise<string | null>
        /** @collects notifications @note push token */
        getPushSubscriptionToken(): string
        /** @collects notifications @note push token */
        getTokenAsync(): Promise<string | null>
        [other: string]: any
      }
      /** @collects device-id/other */
      getOnesignalId(): Promise<string | null>
      /** @collects usage-log */
      addAlias(label: string, id: string): void
      /** @collects usage-log */
      addAliases(aliases: any): void
      /** @collects usage-log */
      addTag(key: string, value: string): void
      /** @collects usage-log */
      addTags(tags: any): void
      /** @collects usage-log */
      addEmail(email: string): void
      /** @collects usage-log */
      addSms(phone: string): void
      /** @collects usage-log */
      trackEvent(name: string, properties?: any): void
      [other: string]: any
    }
    Notifications: {
      /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
      requestPermission(fallback: boolean): Promise<boolean>
      /** @checks notifications */
      hasPermission(): boolean
      /** @checks notifications */
      getPermissionAsync(): Promise<boolean>
      /** @checks notifications */
      canRequestPermission(): Promise<boolean>
      [other: string]: any
    }
    Location: {
      /** @requests location */
      requestPermission(): void
      setShared(shared: boolean): void
      [other: string]: any
    }
    Session: {
      /** @collects usage-log */
      addOutcome(name: string): void
      [other: string]: any
    }
    [other: string]: any
  }
  export const OneSignal: OneSignalFive
  /** version 4 */
  export default class OneSignalFour {
    static setAppId(appId: string): void
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    static promptForPushNotificationsWithUserResponse(...options: any[]): void
    /** @requests location */
    static promptLocation(): void
    /** @collects device-id/other @collects notifications @note player id and push token */
    static getDeviceState(): Promise<{ userId: string; pushToken: string; [other: string]: any } | null>
    /** @collects usage-log */
    static setExternalUserId(id: string, ...handlers: any[]): void
    /** @collects usage-log */
    static setEmail(email: string, ...handlers: any[]): void
    /** @collects usage-log */
    static setSMSNumber(phone: string, ...handlers: any[]): void
    /** @collects usage-log */
    static sendTag(key: string, value: string): void
    /** @collects usage-log */
    static sendTags(tags: any): void
    /** @collects usage-log */
    static sendOutcome(name: string, handler?: any): void
    static setNotificationOpenedHandler(handler: any): void
  }
}
/** @source https://github.com/jpush/jpush-react-native */
declare module 'jpush-react-native' {
  export default class JPush {
    static init(options: any): void
    /** @collects notifications @collects device-id/other @note the registration id */
    static getRegistrationID(callback: (result: { registerID: string }) => void): void
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    static requestPermission(): void
    /** @checks notifications */
    static isNotificationEnabled(callback: (enabled: boolean) => void): void
    /** @collects usage-log */
    static setAlias(options: any): void
    /** @collects usage-log */
    static setMobileNumber(options: any): void
    /** @collects usage-log */
    static addTags(options: any): void
    /** @collects usage-log */
    static updateTags(options: any): void
    static addNotificationListener(callback: any): void
    static stopPush(): void
  }
}
/** @source https://github.com/jpush/jverification-react-native */
declare module 'jverification-react-native' {
  export default class JVerification {
    static init(options: any, callback?: any): void
    /** @checks carrier */
    static checkLoginEnable(...options: any[]): void
    /** @collects carrier */
    static getToken(time: number, callback: any): void
    /** @collects carrier */
    static preLogin(time: number, callback: any): void
    /** @collects account @note the phone number, by the operator */
    static login(...options: any[]): void
    static dismissLoginPage(): void
  }
}
/** @source https://developer.huawei.com/consumer/en/doc/HMS-Plugin-References/overview-0000001052786062 */
declare module '@hmscore/react-native-hms-push' {
  export const HmsPushInstanceId: {
    /** @collects notifications @note push token */
    getToken(scope: string): Promise<any>
    /** @collects device-id/other */
    getId(): Promise<any>
    /** @collects device-id/other */
    getAAID(): Promise<any>
    deleteAAID(): Promise<any>
    [other: string]: any
  }
  export const HmsPushOpenDevice: {
    /** @collects device-id/other */
    getOdid(): Promise<any>
  }
  export const HmsPushEvent: {
    /** @collects notifications @note push token */
    onTokenReceived(callback: (result: { token: string }) => void): any
    [other: string]: any
  }
}
/** @source https://developer.huawei.com/consumer/en/doc/HMS-Plugin-References/overview-0000001052786062 */
declare module '@hmscore/react-native-hms-location' {
  const HMSLocation: {
    FusedLocation: {
      Native: {
        /** @collects location */
        getLastLocation(): Promise<any>
        /** @collects location */
        getLastLocationWithAddress(request: any): Promise<any>
        /** @collects location */
        requestLocationUpdates(id: number, request: any): Promise<any>
        /** @collects location */
        requestLocationUpdatesWithCallback(request: any): Promise<any>
        /** @collects location */
        requestLocationUpdatesWithCallbackEx(request: any): Promise<any>
        removeLocationUpdates(id: number): Promise<boolean>
        [other: string]: any
      }
      Events: {
        /** @collects location */
        addFusedLocationEventListener(callback: (result: any) => void): void
        /** @collects location */
        registerFusedLocationHeadlessTask(callback: (result: any) => void): void
        removeFusedLocationEventListener(): void
      }
    }
    ActivityIdentification: {
      Native: {
        /** @collects sensors/motion */
        createActivityIdentificationUpdates(id: number, interval: number): Promise<any>
        /** @collects sensors/motion */
        createActivityConversionUpdates(id: number, request: any): Promise<any>
        [other: string]: any
      }
      Events: any
    }
    [other: string]: any
  }
  export default HMSLocation
}
