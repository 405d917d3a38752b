/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.i18n.d.ts */
declare module '@ohos.i18n' {
  namespace i18n {
    /** @collects user-agent */
    function getSystemLanguage(): string
    /** @collects user-agent */
    function getSystemRegion(): string
    /** @collects user-agent */
    function getSystemLocale(): string
    /** @collects user-agent */
    function getPreferredLanguageList(): string[]
    /** @collects user-agent */
    function getFirstPreferredLanguage(): string
    /** @collects user-agent */
    function getTimeZone(): TimeZone
    function getTimeZone(zoneID: string): TimeZone
    function isRTL(locale: string): boolean
    function getCalendar(locale: string, type?: string): any
    interface TimeZone { getID(): string; getDisplayName(locale?: string, isDST?: boolean): string; getRawOffset(): number; getOffset(date?: number): number }
    class System {
      /** @collects user-agent */
      static getSystemLanguage(): string
      /** @collects user-agent */
      static getSystemRegion(): string
      /** @collects user-agent */
      static getSystemLocale(): string
      /** @collects user-agent */
      static getSystemLocaleInstance(): any
      /** @collects user-agent */
      static getPreferredLanguageList(): string[]
      /** @collects user-agent */
      static getFirstPreferredLanguage(): string
      /** @collects user-agent */
      static getAppPreferredLanguage(): string
      static setAppPreferredLanguage(language: string): void
      static getDisplayLanguage(language: string, locale: string, sentenceCase?: boolean): string
      static is24HourClock(): boolean
    }
  }
  export default i18n
}
declare module '@kit.LocalizationKit' {
  export { default as i18n } from '@ohos.i18n'
}
