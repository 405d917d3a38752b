interface WindowPlugins {
  /** @source https://github.com/EddyVerbruggen/Calendar-PhoneGap-Plugin */
  calendar: {
    /** @checks calendar */
    hasReadPermission(success: (granted: boolean) => void): void
    /** @checks calendar */
    hasWritePermission(success: (granted: boolean) => void): void
    /** @checks calendar */
    hasReadWritePermission(success: (granted: boolean) => void): void
    /** @requests calendar @permission android.permission.READ_CALENDAR */
    requestReadPermission(success?: any, failure?: any): void
    /** @requests calendar @permission android.permission.WRITE_CALENDAR */
    requestWritePermission(success?: any, failure?: any): void
    /** @requests calendar */
    requestReadWritePermission(success?: any, failure?: any): void
    /** @collects calendar */
    findEvent(title: any, place: any, notes: any, from: any, to: any, success: (events: any[]) => void, failure?: any): void
    /** @collects calendar */
    findEventWithOptions(title: any, place: any, notes: any, from: any, to: any, options: any, success: (events: any[]) => void, failure?: any): void
    /** @collects calendar */
    findAllEventsInNamedCalendar(name: string, success: (events: any[]) => void, failure?: any): void
    /** @collects calendar */
    listEventsInRange(from: any, to: any, success: (events: any[]) => void, failure?: any): void
    /** @collects calendar */
    listCalendars(success: (calendars: any[]) => void, failure?: any): void
    /** @writes calendar */
    createEvent(...args: any[]): void
    /** @writes calendar */
    createEventInteractively(...args: any[]): void
    /** @writes calendar */
    createEventWithOptions(...args: any[]): void
    [member: string]: any
  }
}
interface Window { plugins: WindowPlugins }
