/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.contact.d.ts */
declare module '@ohos.contact' {
  namespace contact {
    class Contact { id?: number; key?: string; name?: { fullName: string; [key: string]: any }; phoneNumbers?: { phoneNumber: string; [key: string]: any }[]; emails?: any[]; [key: string]: any }
    /** @picks contacts */
    function selectContact(callback: OhosAsyncCallback<Contact[]>): void
    /** @picks contacts */
    function selectContact(): Promise<Contact[]>
    /** @picks contacts */
    function selectContacts(callback: OhosAsyncCallback<Contact[]>): void
    /** @picks contacts */
    function selectContacts(options: any, callback: OhosAsyncCallback<Contact[]>): void
    /** @picks contacts */
    function selectContacts(options?: any): Promise<Contact[]>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContact(context: any, key: string, callback: OhosAsyncCallback<Contact>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContact(context: any, ...rest: any[]): Promise<Contact>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContacts(callback: OhosAsyncCallback<Contact[]>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContacts(context: any, callback: OhosAsyncCallback<Contact[]>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContacts(context: any, filter: any, callback: OhosAsyncCallback<Contact[]>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContacts(...rest: any[]): Promise<Contact[]>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContactsByEmail(context: any, email: string, callback: OhosAsyncCallback<Contact[]>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContactsByEmail(context: any, ...rest: any[]): Promise<Contact[]>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContactsByPhoneNumber(context: any, phoneNumber: string, callback: OhosAsyncCallback<Contact[]>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContactsByPhoneNumber(context: any, ...rest: any[]): Promise<Contact[]>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryContactsCount(context: any): Promise<number>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryGroups(...rest: any[]): Promise<any[]>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryHolders(...rest: any[]): Promise<any[]>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryKey(...rest: any[]): Promise<string>
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryMyCard(context: any, callback: OhosAsyncCallback<Contact>): void
    /** @collects contacts @permission ohos.permission.READ_CONTACTS */
    function queryMyCard(...rest: any[]): Promise<Contact>
    /** @checks contacts @permission ohos.permission.READ_CONTACTS */
    function isLocalContact(...rest: any[]): Promise<boolean>
    /** @checks contacts @permission ohos.permission.READ_CONTACTS */
    function isMyCard(...rest: any[]): Promise<boolean>
    /** @collects call-log @permission ohos.permission.CHECK_CALL_LOG */
    function hasMatchedCallLog(context: any, phoneNumber: string, minDuration: number, withinTime?: number): Promise<boolean>
    /** @writes contacts */
    function addContact(...rest: any[]): Promise<number>
    /** @writes contacts */
    function addContacts(context: any, contacts: any[]): Promise<number[]>
    /** @writes contacts */
    function addContactViaUI(context: any, contact: any): Promise<number>
    /** @writes contacts */
    function saveToExistingContactViaUI(context: any, contact: any): Promise<number>
    /** @writes contacts */
    function updateContact(...rest: any[]): Promise<void>
    /** @writes contacts */
    function deleteContact(...rest: any[]): Promise<void>
  }
  export default contact
}
declare module '@kit.ContactsKit' {
  export { default as contact } from '@ohos.contact'
}
