/** @source https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/resolvedOptions */
declare var Intl: {
  DateTimeFormat: {
    new (locales?: any, options?: any): WebDateTimeFormat
    (locales?: any, options?: any): WebDateTimeFormat
  }
  [member: string]: any
}
interface WebDateTimeFormat {
  resolvedOptions(): {
    /** @collects user-agent */
    readonly timeZone: string
    /** @collects user-agent */
    readonly locale: string
    [key: string]: any
  }
  format(date?: any): string
  formatToParts(date?: any): any[]
}
