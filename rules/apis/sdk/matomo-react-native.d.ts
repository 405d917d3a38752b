/** @source https://github.com/BonifyByForteil/react-native-matomo */
declare module 'react-native-matomo-sdk' {
  const MatomoSDK: {
    initialize(url: string, siteId: number): Promise<void>
    /** @collects usage-log */
    trackView(route: string[]): Promise<void>
    /** @collects usage-log */
    trackEvent(category: string, action: string, name?: string, value?: number): Promise<void>
    /** @collects usage-log */
    setUserId(userId: string | null): Promise<void>
    /** @collects usage-log */
    setCustomDimension(id: number, value: string | null): Promise<void>
  }
  export default MatomoSDK
}
/** @source https://github.com/PiwikPRO/react-native-piwik-pro-sdk */
declare module '@piwikpro/react-native-piwik-pro-sdk' {
  const PiwikProSdk: {
    init(url: string, siteId: string): Promise<void>
    /** @collects usage-log */
    trackScreen(path: string, options?: any): Promise<void>
    /** @collects usage-log */
    trackCustomEvent(category: string, action: string, options?: any): Promise<void>
    /** @collects usage-log */
    trackSearch(keyword: string, options?: any): Promise<void>
    /** @collects usage-log */
    trackInteraction(content: string, interaction: string, options?: any): Promise<void>
    /** @collects usage-log */
    trackGoal(goal: string, options?: any): Promise<void>
    [member: string]: any
  }
  export default PiwikProSdk
}
