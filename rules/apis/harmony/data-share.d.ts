/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.data.dataShare.d.ts */
/** Addresses of the system's shared data, by the ability that serves them. */
type OhosContactsAddress = `data${'share' | 'shareproxy' | 'ability'}://${string}com.ohos.contactsdataability${string}`
type OhosCallLogAddress = `data${'share' | 'shareproxy' | 'ability'}://${string}com.ohos.${'calllogability' | 'voicemailability'}${string}`
type OhosMessagesAddress = `data${'share' | 'shareproxy' | 'ability'}://${string}com.ohos.smsmmsability${string}`
type OhosSimAddress = `data${'share' | 'shareproxy' | 'ability'}://${string}com.ohos.simability${string}`
type OhosCalendarAddress = `data${'share' | 'shareproxy' | 'ability'}://${string}calendardata${string}`
/** An address that the compiler knows nothing about fits here first. */
type OhosUnknownAddress<T> = 0 extends 1 & T ? T : never
declare module '@ohos.data.dataShare' {
  namespace dataShare {
    function createDataShareHelper(context: any, uri: string, callback: OhosAsyncCallback<DataShareHelper>): void
    function createDataShareHelper(context: any, uri: string, options: any, callback: OhosAsyncCallback<DataShareHelper>): void
    function createDataShareHelper(context: any, uri: string, options?: any): Promise<DataShareHelper>
    interface DataShareHelper {
      query<T>(uri: T & OhosUnknownAddress<T>, ...rest: any[]): any
      /** @collects contacts @permission ohos.permission.READ_CONTACTS @mentions com.ohos.contactsdataability @source https://github.com/openharmony/applications_contacts_data */
      query(uri: OhosContactsAddress, predicates: any, columns: any, callback: OhosAsyncCallback<any>): void
      /** @collects contacts @permission ohos.permission.READ_CONTACTS @mentions com.ohos.contactsdataability @source https://github.com/openharmony/applications_contacts_data */
      query(uri: OhosContactsAddress, ...rest: any[]): Promise<any>
      /** @collects call-log @permission ohos.permission.READ_CALL_LOG @mentions calllogability voicemailability @source https://github.com/openharmony/applications_contacts_data */
      query(uri: OhosCallLogAddress, predicates: any, columns: any, callback: OhosAsyncCallback<any>): void
      /** @collects call-log @permission ohos.permission.READ_CALL_LOG @mentions calllogability voicemailability @source https://github.com/openharmony/applications_contacts_data */
      query(uri: OhosCallLogAddress, ...rest: any[]): Promise<any>
      /** @collects sms @permission ohos.permission.READ_MESSAGES @mentions com.ohos.smsmmsability @source https://github.com/openharmony/telephony_data_storage */
      query(uri: OhosMessagesAddress, predicates: any, columns: any, callback: OhosAsyncCallback<any>): void
      /** @collects sms @permission ohos.permission.READ_MESSAGES @mentions com.ohos.smsmmsability @source https://github.com/openharmony/telephony_data_storage */
      query(uri: OhosMessagesAddress, ...rest: any[]): Promise<any>
      /** @collects carrier @mentions com.ohos.simability @source https://github.com/openharmony/telephony_data_storage */
      query(uri: OhosSimAddress, predicates: any, columns: any, callback: OhosAsyncCallback<any>): void
      /** @collects carrier @mentions com.ohos.simability @source https://github.com/openharmony/telephony_data_storage */
      query(uri: OhosSimAddress, ...rest: any[]): Promise<any>
      /** @collects calendar @permission ohos.permission.READ_CALENDAR @mentions calendardata @source https://github.com/openharmony/applications_calendar_data */
      query(uri: OhosCalendarAddress, predicates: any, columns: any, callback: OhosAsyncCallback<any>): void
      /** @collects calendar @permission ohos.permission.READ_CALENDAR @mentions calendardata @source https://github.com/openharmony/applications_calendar_data */
      query(uri: OhosCalendarAddress, ...rest: any[]): Promise<any>
      query(uri: string, predicates: any, columns: any, callback: OhosAsyncCallback<any>): void
      query(uri: string, ...rest: any[]): Promise<any>
      insert(uri: string, ...rest: any[]): Promise<number>
      update(uri: string, ...rest: any[]): Promise<number>
      delete(uri: string, ...rest: any[]): Promise<number>
      on(type: any, ...rest: any[]): any
      off(type: any, ...rest: any[]): any
      close(): Promise<void>
    }
  }
  export default dataShare
}
declare module '@kit.ArkData' {
  export { default as dataShare } from '@ohos.data.dataShare'
}
