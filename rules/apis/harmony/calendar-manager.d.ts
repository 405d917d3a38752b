/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.calendarManager.d.ts */
declare module '@ohos.calendarManager' {
  namespace calendarManager {
    interface Event { id?: number; title?: string; startTime: number; endTime: number; [key: string]: any }
    function getCalendarManager(context: any): CalendarManager
    interface CalendarManager {
      /** @writes calendar */
      createCalendar(calendarAccount: any, callback?: any): Promise<Calendar>
      /** @writes calendar */
      deleteCalendar(calendar: Calendar, callback?: any): Promise<void>
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getCalendar(callback: OhosAsyncCallback<Calendar>): void
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getCalendar(calendarAccount: any, callback: OhosAsyncCallback<Calendar>): void
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getCalendar(calendarAccount?: any): Promise<Calendar>
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getAllCalendars(callback: OhosAsyncCallback<Calendar[]>): void
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getAllCalendars(): Promise<Calendar[]>
      /** @writes calendar */
      editEvent(event: any): Promise<number>
    }
    interface Calendar {
      id: number
      /** @writes calendar */
      addEvent(event: any, callback?: any): Promise<number>
      /** @writes calendar */
      addEvents(events: any[], callback?: any): Promise<void>
      /** @writes calendar */
      updateEvent(event: any, callback?: any): Promise<void>
      /** @writes calendar */
      deleteEvent(id: number, callback?: any): Promise<void>
      /** @writes calendar */
      deleteEvents(ids: number[], callback?: any): Promise<void>
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getEvents(callback: OhosAsyncCallback<Event[]>): void
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getEvents(eventFilter: any, eventKey: any, callback: OhosAsyncCallback<Event[]>): void
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      getEvents(eventFilter?: any, eventKey?: any): Promise<Event[]>
      /** @collects calendar @permission ohos.permission.READ_CALENDAR */
      queryEventInstances(start: number, end: number, ids?: number[], eventKey?: any): Promise<Event[]>
      getConfig(): any
      setConfig(config: any, callback?: any): Promise<void>
      getAccount(): any
    }
  }
  export default calendarManager
}
declare module '@kit.CalendarKit' {
  export { default as calendarManager } from '@ohos.calendarManager'
}
