/** @source https://docs.expo.dev/versions/latest/sdk/localization/ */
declare module 'expo-localization' {
  interface Locale { languageTag: string; languageCode: string | null; regionCode: string | null; currencyCode: string | null; currencySymbol: string | null; textDirection: string | null; measurementSystem: string | null; [other: string]: any }
  interface Calendar { calendar: string | null; timeZone: string | null; uses24hourClock: boolean | null; firstWeekday: number | null }
  interface Localization { locale: string; locales: string[]; timezone: string; region: string | null; isRTL: boolean; [other: string]: any }
  /** @collects user-agent */
  export function getLocales(): [Locale, ...Locale[]]
  /** @collects user-agent */
  export function getCalendars(): [Calendar, ...Calendar[]]
  /** @collects user-agent */
  export function useLocales(): [Locale, ...Locale[]]
  /** @collects user-agent */
  export function useCalendars(): [Calendar, ...Calendar[]]
  /** @collects user-agent @source https://docs.expo.dev/versions/v51.0.0/sdk/localization/ */
  export function getLocalizationAsync(): Promise<Localization>
  /** @collects user-agent @source https://docs.expo.dev/versions/v51.0.0/sdk/localization/ */
  export const locale: string
  /** @collects user-agent @source https://docs.expo.dev/versions/v51.0.0/sdk/localization/ */
  export const locales: string[]
  /** @collects user-agent @source https://docs.expo.dev/versions/v51.0.0/sdk/localization/ */
  export const timezone: string
  /** @collects user-agent @source https://docs.expo.dev/versions/v51.0.0/sdk/localization/ */
  export const region: string | null
  export const isRTL: boolean
  export const isMetric: boolean
  export const currency: string | null
}
