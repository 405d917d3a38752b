/** @source https://docs.expo.dev/versions/latest/sdk/calendar/ */
declare module 'expo-calendar' {
  export const EntityTypes: any
  export const Frequency: any
  interface AskCalendar {
    /** @requests calendar @permission android.permission.READ_CALENDAR android.permission.WRITE_CALENDAR NSCalendarsFullAccessUsageDescription */
    (): Promise<any>
  }
  interface AskReminders {
    /** @requests calendar @permission NSRemindersFullAccessUsageDescription @os ios */
    (): Promise<any>
  }
  interface CheckCalendar {
    /** @checks calendar */
    (): Promise<any>
  }
  /** @collects calendar @permission android.permission.READ_CALENDAR */
  export function getCalendarsAsync(entityType?: string): Promise<any[]>
  /** @collects calendar @os ios */
  export function getDefaultCalendarAsync(): Promise<any>
  /** @collects calendar @permission android.permission.READ_CALENDAR */
  export function getEventsAsync(calendarIds: any, start: any, end: any): Promise<any[]>
  /** @collects calendar @permission android.permission.READ_CALENDAR */
  export function getEventAsync(id: string, options?: any): Promise<any>
  /** @collects calendar @permission android.permission.READ_CALENDAR */
  export function getAttendeesForEventAsync(id: string, options?: any): Promise<any[]>
  /** @collects calendar @os ios */
  export function getRemindersAsync(calendarIds: any, status: any, start?: any, end?: any): Promise<any[]>
  /** @collects calendar @os ios */
  export function getReminderAsync(id: string): Promise<any>
  /** @collects calendar @os ios */
  export function getSourcesAsync(): Promise<any[]>
  /** @collects calendar @os ios */
  export function getSourceAsync(id: string): Promise<any>
  /** @requests calendar @permission android.permission.READ_CALENDAR android.permission.WRITE_CALENDAR NSCalendarsFullAccessUsageDescription */
  export function requestCalendarPermissionsAsync(): Promise<any>
  /** @requests calendar @permission android.permission.READ_CALENDAR android.permission.WRITE_CALENDAR NSCalendarsFullAccessUsageDescription */
  export function requestPermissionsAsync(): Promise<any>
  /** @requests calendar @permission NSRemindersFullAccessUsageDescription @os ios */
  export function requestRemindersPermissionsAsync(): Promise<any>
  /** @checks calendar */
  export function getCalendarPermissionsAsync(): Promise<any>
  /** @checks calendar */
  export function getRemindersPermissionsAsync(): Promise<any>
  /** @holds @checks calendar */
  export function useCalendarPermissions(options?: any): [any, AskCalendar, CheckCalendar]
  /** @holds @checks calendar */
  export function useRemindersPermissions(options?: any): [any, AskReminders, CheckCalendar]
  /** @checks calendar */
  export function isAvailableAsync(): Promise<boolean>
  /** @writes calendar */
  export function createCalendarAsync(details?: any): Promise<string>
  /** @writes calendar */
  export function createEventAsync(calendarId: string, event?: any): Promise<string>
  /** @writes calendar */
  export function updateEventAsync(id: string, details?: any, options?: any): Promise<string>
  /** @writes calendar */
  export function deleteEventAsync(id: string, options?: any): Promise<void>
  /** @writes calendar */
  export function createReminderAsync(calendarId: any, reminder?: any): Promise<string>
  /** @writes calendar @note in the system's own form */
  export function createEventInCalendarAsync(event?: any, options?: any): Promise<any>

  /** @collects calendar @permission android.permission.READ_CALENDAR */
  export function getCalendars(entityType?: any): Promise<ExpoCalendar[]>
  /** @collects calendar @os ios */
  export function getDefaultCalendarSync(): ExpoCalendar
  /** @collects calendar @permission android.permission.READ_CALENDAR */
  export function listEvents(calendars: any, start: any, end: any): Promise<ExpoCalendarEvent[]>
  /** @collects calendar @os ios */
  export function getSourcesSync(): any[]
  /** @picks calendar @os ios */
  export function presentPicker(): Promise<ExpoCalendar | null>
  /** @requests calendar @permission android.permission.READ_CALENDAR android.permission.WRITE_CALENDAR NSCalendarsFullAccessUsageDescription */
  export function requestCalendarPermissions(writeOnly?: boolean): Promise<any>
  /** @requests calendar @permission NSRemindersFullAccessUsageDescription @os ios */
  export function requestRemindersPermissions(): Promise<any>
  /** @checks calendar */
  export function getCalendarPermissions(writeOnly?: boolean): Promise<any>
  /** @checks calendar */
  export function getRemindersPermissions(): Promise<any>
  /** @writes calendar */
  export function createCalendar(details?: any): Promise<ExpoCalendar>
  export class ExpoCalendar {
    constructor(id: string)
    id: string
    title: string
    /** @collects calendar */
    static get(id: string): Promise<ExpoCalendar>
    /** @collects calendar */
    listEvents(start: any, end: any): Promise<ExpoCalendarEvent[]>
    /** @collects calendar @os ios */
    listReminders(start?: any, end?: any, status?: any): Promise<ExpoCalendarReminder[]>
    /** @writes calendar */
    createEvent(details: any): Promise<ExpoCalendarEvent>
    [other: string]: any
  }
  export class ExpoCalendarEvent {
    constructor(id: string)
    id: string
    title: string
    /** @collects calendar */
    static get(id: string): Promise<ExpoCalendarEvent>
    /** @collects calendar */
    getAttendees(): Promise<any[]>
    getOccurrenceSync(options?: any): ExpoCalendarEvent
    [other: string]: any
  }
  export class ExpoCalendarReminder {
    /** @collects calendar @os ios */
    static get(id: string): Promise<ExpoCalendarReminder>
    [other: string]: any
  }
}
declare module 'expo-calendar/legacy' {
  export * from 'expo-calendar'
}
declare module 'expo-calendar/next' {
  export * from 'expo-calendar'
}
