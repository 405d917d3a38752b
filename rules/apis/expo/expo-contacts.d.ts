/** @source https://docs.expo.dev/versions/latest/sdk/contacts/ */
declare module 'expo-contacts' {
  export const Fields: any
  export const SortTypes: any
  interface ContactRecord { id: string; name: string; firstName?: string; lastName?: string; phoneNumbers?: { number?: string; label: string; [other: string]: any }[]; emails?: { email?: string; label: string; [other: string]: any }[]; addresses?: any[]; image?: any; [other: string]: any }
  interface ContactPage { data: ContactRecord[]; hasNextPage: boolean; hasPreviousPage: boolean }
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getContactsAsync(query?: any): Promise<ContactPage>
  /** @collects contacts @permission android.permission.READ_CONTACTS @source https://docs.expo.dev/versions/v54.0.0/sdk/contacts/ */
  export function getPagedContactsAsync(query?: any): Promise<ContactPage>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getContactByIdAsync(id: string, fields?: any): Promise<ContactRecord | undefined>
  /** @collects contacts @os ios */
  export function getGroupsAsync(query: any): Promise<any[]>
  /** @collects contacts @os ios */
  export function getContainersAsync(query: any): Promise<any[]>
  /** @collects contacts */
  export function writeContactToFileAsync(query?: any): Promise<string | undefined>
  /** @picks contacts */
  export function presentContactPickerAsync(): Promise<ContactRecord | null>
  /** @picks contacts @os ios */
  export function presentAccessPickerAsync(): Promise<string[]>
  /** @renders contacts @os ios @note the user gives the app access to a contact */
  export class ContactAccessButton {
    constructor(props?: any)
    static isAvailable(): boolean
    [other: string]: any
  }
  /** @requests contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
  export function requestPermissionsAsync(): Promise<any>
  /** @checks contacts */
  export function getPermissionsAsync(): Promise<any>
  /** @checks contacts */
  export function isAvailableAsync(): Promise<boolean>
  /** @checks contacts */
  export function hasContactsAsync(): Promise<boolean>
  /** @writes contacts */
  export function addContactAsync(contact: any, containerId?: string): Promise<string>
  /** @writes contacts */
  export function updateContactAsync(contact: any): Promise<string>
  /** @writes contacts */
  export function removeContactAsync(contactId: string): Promise<any>
  /** @writes contacts */
  export function presentFormAsync(contactId?: any, contact?: any, options?: any): Promise<any>
  export function addContactsChangeListener(listener: () => void): { remove(): void }

  export class Contact {
    constructor(id: string)
    id: string
    /** @collects contacts @permission android.permission.READ_CONTACTS */
    static getAll(options?: any): Promise<Contact[]>
    /** @collects contacts @permission android.permission.READ_CONTACTS */
    static getAllDetails(fields: any, options?: any): Promise<ContactRecord[]>
    /** @collects contacts */
    static getCount(): Promise<number>
    /** @checks contacts */
    static hasAny(): Promise<boolean>
    /** @picks contacts */
    static presentPicker(): Promise<Contact | null>
    /** @picks contacts @os ios */
    static presentAccessPicker(): Promise<Contact[]>
    /** @writes contacts */
    static create(contact: any): Promise<Contact>
    /** @writes contacts */
    static presentCreateForm(contact?: any, options?: any): Promise<boolean>
    /** @collects contacts */
    getDetails(fields?: any): Promise<ContactRecord>
    /** @collects contacts */
    getFullName(): Promise<string>
    /** @collects contacts */
    getPhones(): Promise<any[]>
    /** @collects contacts */
    getEmails(): Promise<any[]>
    /** @collects contacts */
    getAddresses(): Promise<any[]>
    /** @collects contacts */
    getBirthday(): Promise<any>
    /** @collects contacts */
    getImage(): Promise<string | null>
    [other: string]: any
  }
  export class Group {
    constructor(id: string)
    /** @collects contacts */
    static getAll(containerId?: string): Promise<Group[]>
    /** @collects contacts */
    getContacts(options?: any): Promise<Contact[]>
    [other: string]: any
  }
}
declare module 'expo-contacts/legacy' {
  export * from 'expo-contacts'
}
declare module 'expo-contacts/next' {
  export * from 'expo-contacts'
}
