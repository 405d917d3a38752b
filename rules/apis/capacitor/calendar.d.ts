/** @source https://github.com/ebarooni/capacitor-calendar */
declare module '@ebarooni/capacitor-calendar' {
  export enum CalendarPermissionScope { READ_CALENDAR = 'readCalendar', READ_REMINDERS = 'readReminders', WRITE_CALENDAR = 'writeCalendar', WRITE_REMINDERS = 'writeReminders' }
  export const CapacitorCalendar: {
    /** @checks calendar */
    checkPermission(options: any): Promise<{ result: string }>
    /** @checks calendar */
    checkAllPermissions(): Promise<{ result: any }>
    /** @requests calendar */
    requestPermission(options: any): Promise<{ result: string }>
    /** @requests calendar */
    requestAllPermissions(): Promise<{ result: any }>
    /** @requests calendar @permission android.permission.READ_CALENDAR */
    requestReadOnlyCalendarAccess(): Promise<{ result: string }>
    /** @requests calendar @permission android.permission.WRITE_CALENDAR */
    requestWriteOnlyCalendarAccess(): Promise<{ result: string }>
    /** @requests calendar */
    requestFullCalendarAccess(): Promise<{ result: string }>
    /** @requests calendar */
    requestFullRemindersAccess(): Promise<{ result: string }>
    /** @collects calendar */
    listCalendars(): Promise<{ result: any[] }>
    /** @collects calendar */
    listEventsInRange(options: any): Promise<{ result: any[] }>
    /** @collects calendar */
    getDefaultCalendar(options?: any): Promise<{ result: any }>
    /** @collects calendar */
    fetchAllCalendarSources(): Promise<{ result: any[] }>
    /** @picks calendar */
    selectCalendarsWithPrompt(options?: any): Promise<{ result: any[] }>
    /** @collects calendar */
    getRemindersLists(): Promise<{ result: any[] }>
    /** @collects calendar */
    getReminderById(options: any): Promise<{ result: any }>
    /** @collects calendar */
    getRemindersFromLists(options: any): Promise<{ result: any[] }>
    /** @writes calendar */
    createEvent(options: any): Promise<{ id: string }>
    /** @writes calendar */
    createEventWithPrompt(options?: any): Promise<{ id: string | null }>
    [method: string]: any
  }
}
