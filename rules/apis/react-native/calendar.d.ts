/** @source https://github.com/wmcmahan/react-native-calendar-events */
declare module 'react-native-calendar-events' {
  export default class RNCalendarEvents {
    /** @requests calendar @permission android.permission.READ_CALENDAR */
    static requestPermissions(readOnly?: boolean): Promise<string>
    /** @checks calendar */
    static checkPermissions(readOnly?: boolean): Promise<string>
    /** @collects calendar @permission android.permission.READ_CALENDAR */
    static findCalendars(): Promise<any[]>
    /** @collects calendar @permission android.permission.READ_CALENDAR */
    static findEventById(id: string): Promise<any>
    /** @collects calendar @permission android.permission.READ_CALENDAR */
    static fetchAllEvents(start: string, end: string, calendars?: string[]): Promise<any[]>
    /** @writes calendar */
    static saveEvent(title: string, details: any, options?: any): Promise<string>
    /** @writes calendar */
    static saveCalendar(calendar: any): Promise<string>
    /** @writes calendar */
    static removeEvent(id: string, options?: any): Promise<boolean>
  }
}
/** @source https://github.com/vonovak/react-native-add-calendar-event */
declare module 'react-native-add-calendar-event' {
  export * as default from 'react-native-add-calendar-event'
  /** @writes calendar */
  export function presentEventCreatingDialog(options: any): Promise<any>
  /** @writes calendar */
  export function presentEventEditingDialog(options: any): Promise<any>
  export function presentEventViewingDialog(options: any): Promise<any>
}
