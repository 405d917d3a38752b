/** @source https://momentjs.com/timezone/docs/#/using-timezones/guessing-user-timezone/ */
declare module 'moment-timezone' {
  const moment: MomentWithZones
  export = moment
}
/** @source https://momentjs.com/timezone/docs/#/using-timezones/guessing-user-timezone/ */
declare module 'moment' {
  const moment: MomentWithZones
  export = moment
}
interface MomentWithZones {
  (...args: any[]): any
  tz: {
    /** @collects user-agent */
    guess(ignoreCache?: boolean): string
    (...args: any[]): any
    names(): string[]
    setDefault(zone?: string): any
  }
  [member: string]: any
}
/** @source https://day.js.org/docs/en/timezone/guessing-user-timezone */
declare module 'dayjs' {
  const dayjs: DayjsWithZones
  export = dayjs
}
interface DayjsWithZones {
  (...args: any[]): any
  tz: {
    /** @collects user-agent */
    guess(): string
    (...args: any[]): any
    setDefault(zone?: string): void
  }
  [member: string]: any
}
