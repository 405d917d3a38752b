/** @source https://docs.airship.com/platform/mobile/setup/sdk/react-native/ */
declare module '@ua/react-native-airship' {
  interface AirshipTagEditor {
    /** @collects usage-log */
    addTags(...values: any[]): AirshipTagEditor
    /** @collects usage-log */
    setTags(...values: any[]): AirshipTagEditor
    removeTags(...values: any[]): AirshipTagEditor
    apply(): Promise<void>
  }
  interface AirshipAttributeEditor {
    /** @collects usage-log */
    setAttribute(...values: any[]): AirshipAttributeEditor
    removeAttribute(name: string): AirshipAttributeEditor
    apply(): Promise<void>
  }
  const Airship: {
    push: {
      /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
      enableUserNotifications(options?: any): Promise<boolean>
      /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
      setUserNotificationsEnabled(enabled: boolean): Promise<void>
      /** @checks notifications */
      isUserNotificationsEnabled(): Promise<boolean>
      /** @checks notifications */
      getNotificationStatus(): Promise<any>
      /** @collects notifications @note the push token */
      getRegistrationToken(): Promise<string | null>
      [member: string]: any
    }
    channel: {
      /** @collects device-id/other @note the id of this installation at Airship */
      getChannelId(): Promise<string | null>
      /** @collects usage-log */
      addTag(tag: string): Promise<void>
      editTags(): AirshipTagEditor
      editTagGroups(): AirshipTagEditor
      editAttributes(): AirshipAttributeEditor
      [member: string]: any
    }
    contact: {
      /** @collects usage-log */
      identify(user: string): Promise<void>
      /** @collects usage-log */
      registerEmail(address: string, options?: any): Promise<void>
      /** @collects usage-log */
      registerSms(number: string, options?: any): Promise<void>
      editTagGroups(): AirshipTagEditor
      editAttributes(): AirshipAttributeEditor
      [member: string]: any
    }
    analytics: {
      /** @collects usage-log */
      trackScreen(screen?: string): Promise<void>
      /** @collects usage-log */
      addCustomEvent(event: any): Promise<void>
      [member: string]: any
    }
    takeOff(config: any): Promise<boolean>
    [member: string]: any
  }
  export default Airship
}
