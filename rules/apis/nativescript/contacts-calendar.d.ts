/** @source https://docs.nativescript.org/plugins/contacts */
declare module '@nativescript/contacts' {
  export class Contacts {
    /** @picks contacts */
    static getContact(): Promise<any>
    /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
    static getContactById(id: string, fields?: string[]): Promise<any>
    /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
    static getContactsByName(name: any, fields?: string[]): Promise<any>
    /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
    static getAllContacts(fields?: string[]): Promise<any>
    /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
    static getAllContactsWithoutWorker(fields?: string[]): Promise<any>
    /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
    static getGroups(name: string): Promise<any>
    /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
    static getContactsInGroup(id: string): Promise<any>
  }
  export class Contact {
    /** @writes contacts */
    save(): void
    /** @writes contacts */
    delete(): void
    [key: string]: any
  }
}
/** @source https://github.com/firescript/nativescript-contacts */
declare module 'nativescript-contacts' {
  /** @picks contacts */
  export function getContact(): Promise<any>
  /** @collects contacts @permission NSContactsUsageDescription @os ios */
  export function getContactById(id: string, fields?: string[]): Promise<any>
  /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
  export function getContactsByName(name: string, fields: string[]): Promise<any>
  /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
  export function getAllContacts(fields?: string[]): Promise<any>
  /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
  export function getGroups(name?: string): Promise<any>
  /** @collects contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
  export function getContactsInGroup(group: any): Promise<any>
  export class Contact {
    /** @writes contacts */
    save(): void
    [key: string]: any
  }
}
/** @source https://github.com/EddyVerbruggen/nativescript-calendar */
declare module 'nativescript-calendar' {
  /** @requests calendar @permission android.permission.READ_CALENDAR */
  export function requestPermission(options?: any): Promise<any>
  /** @checks calendar */
  export function hasPermission(options?: any): Promise<any>
  /** @collects calendar @permission android.permission.READ_CALENDAR NSCalendarsUsageDescription */
  export function listCalendars(options?: any): Promise<any>
  /** @collects calendar @permission android.permission.READ_CALENDAR NSCalendarsUsageDescription */
  export function findEvents(options: any): Promise<any>
  /** @writes calendar */
  export function createEvent(options: any): Promise<any>
  /** @writes calendar */
  export function deleteEvents(options: any): Promise<any>
}
