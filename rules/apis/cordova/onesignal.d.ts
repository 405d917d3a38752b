/** @source https://documentation.onesignal.com/docs/cordova-sdk-setup */
declare module 'onesignal-cordova-plugin' {
  const OneSignal: {
    /** @starts onesignal */
    initialize(appId: string): void
    /** @collects usage-log @note ties the device to the user's id */
    login(id: string): void
    Notifications: {
      /** @requests notifications */
      requestPermission(fallback?: boolean): Promise<boolean>
      /** @checks notifications */
      getPermissionAsync(): Promise<boolean>
      [member: string]: any
    }
    Location: {
      /** @requests location */
      requestPermission(): void
      [member: string]: any
    }
    User: {
      /** @collects usage-log */
      addEmail(email: string): void
      /** @collects usage-log */
      addSms(number: string): void
      /** @collects usage-log */
      addAlias(label: string, id: string): void
      /** @collects usage-log */
      addAliases(aliases: any): void
      /** @collects usage-log */
      addTag(key: string, value: string): void
      /** @collects usage-log */
      addTags(tags: any): void
      /** @collects device-id/other */
      getOnesignalId(): Promise<string | null>
      pushSubscription: {
        /** @collects notifications @note the push token */
        getTokenAsync(): Promise<string | null>
        /** @collects device-id/other */
        getIdAsync(): Promise<string | null>
        [member: string]: any
      }
      [member: string]: any
    }
    logout(): void
    [member: string]: any
  }
  export default OneSignal
}
