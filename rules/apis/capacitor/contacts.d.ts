/** @source https://github.com/capacitor-community/contacts */
declare module '@capacitor-community/contacts' {
  export interface ContactsPlugin {
    /** @checks contacts */
    checkPermissions(): Promise<{ contacts: string }>
    /** @requests contacts @permission android.permission.READ_CONTACTS */
    requestPermissions(): Promise<{ contacts: string }>
    /** @collects contacts @permission android.permission.READ_CONTACTS */
    getContact(options: any): Promise<{ contact: any }>
    /** @collects contacts @permission android.permission.READ_CONTACTS */
    getContacts(options: any): Promise<{ contacts: any[] }>
    /** @picks contacts */
    pickContact(options: any): Promise<{ contact: any }>
    /** @writes contacts */
    createContact(options: any): Promise<{ contactId: string }>
    /** @writes contacts */
    deleteContact(options: any): Promise<void>
  }
  export const Contacts: ContactsPlugin
}
/** @source https://github.com/Cap-go/capacitor-contacts */
declare module '@capgo/capacitor-contacts' {
  export const CapacitorContacts: {
    /** @checks contacts */
    checkPermissions(): Promise<any>
    /** @requests contacts */
    requestPermissions(options?: any): Promise<any>
    /** @collects contacts */
    getContacts(options?: any): Promise<{ contacts: any[] }>
    /** @collects contacts */
    getContactById(options: any): Promise<{ contact: any }>
    /** @collects account */
    getAccounts(): Promise<{ accounts: any[] }>
    /** @picks contacts */
    pickContact(options?: any): Promise<any>
    /** @picks contacts */
    pickContacts(options?: any): Promise<any>
    /** @writes contacts */
    createContact(options: any): Promise<any>
    [method: string]: any
  }
}
