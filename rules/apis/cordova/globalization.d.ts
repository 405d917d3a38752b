/** @source https://github.com/apache/cordova-plugin-globalization */
interface Navigator {
  readonly globalization: {
    /** @collects user-agent */
    getPreferredLanguage(success: (language: { value: string }) => void, failure?: any): void
    /** @collects user-agent */
    getLocaleName(success: (locale: { value: string }) => void, failure?: any): void
    dateToString(...args: any[]): void
    numberToString(...args: any[]): void
    /** @collects user-agent @note gives the time zone as well */
    getDatePattern(success: (pattern: { pattern: string; timezone: string; utc_offset: number; dst_offset: number }) => void, failure?: any, options?: any): void
    [member: string]: any
  }
}
declare var navigator: Navigator
