/** @source https://docs.airship.com/platform/mobile/setup/sdk/react-native/ */
declare module '@ua/react-native-airship' {
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
      [member: string]: any
    }
    contact: {
      /** @collects usage-log */
      identify(user: string): Promise<void>
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
