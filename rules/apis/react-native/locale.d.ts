/** @source https://github.com/zoontek/react-native-localize */
declare module 'react-native-localize' {
  export * as default from 'react-native-localize'
  /** @collects user-agent */
  export function getLocales(): { languageCode: string; countryCode: string; languageTag: string; isRTL: boolean; scriptCode?: string }[]
  /** @collects user-agent */
  export function getCountry(): string
  /** @collects user-agent */
  export function getCurrencies(): string[]
  /** @collects user-agent */
  export function getTimeZone(): string
  /** @collects user-agent */
  export function getCalendar(): string
  /** @collects user-agent */
  export function findBestLanguageTag(tags: readonly string[]): { languageTag: string; isRTL: boolean } | undefined
  /** @collects user-agent @note name of findBestLanguageTag before version 3 */
  export function findBestAvailableLanguage(tags: readonly string[]): { languageTag: string; isRTL: boolean } | undefined
  export function useLocalize(): typeof import('react-native-localize')
  export function getNumberFormatSettings(): { decimalSeparator: string; groupingSeparator: string }
  export function uses24HourClock(): boolean
  export function usesMetricSystem(): boolean
}
/** @source https://www.npmjs.com/package/react-native-languages */
declare module 'react-native-languages' {
  export * as default from 'react-native-languages'
  /** @collects user-agent */
  export const language: string
  /** @collects user-agent */
  export const languages: string[]
}
/** @source https://github.com/AlexanderZaytsev/react-native-i18n */
declare module 'react-native-i18n' {
  const I18n: any
  export default I18n
  /** @collects user-agent */
  export function getLanguages(): Promise<string[]>
}
/** @source https://www.npmjs.com/package/react-native-locale-detector */
declare module 'react-native-locale-detector' {
  /** @collects user-agent */
  const locale: string
  export default locale
}
/** @source https://www.npmjs.com/package/react-native-timezone */
declare module 'react-native-timezone' {
  const Timezone: {
    /** @collects user-agent */
    getTimeZone(): string
    /** @collects user-agent */
    getRegionByLocale(): string | null
    /** @collects carrier */
    getRegionByTelephony(): string | null
    isAutoTimeZoneEnabled(): boolean | null
  }
  export default Timezone
}
