/** @source https://github.com/morenoh149/react-native-contacts */
declare module 'react-native-contacts' {
  export * as default from 'react-native-contacts'
  interface RNContact { recordID: string; givenName: string; familyName: string; displayName: string | null; phoneNumbers: { label: string; number: string }[]; emailAddresses: { label: string; email: string }[]; thumbnailPath: string; [other: string]: any }
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getAll(callback?: (error: any, contacts: RNContact[]) => void): Promise<RNContact[]>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getAllWithoutPhotos(callback?: (error: any, contacts: RNContact[]) => void): Promise<RNContact[]>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getContactById(id: string, callback?: any): Promise<RNContact | null>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getContactsMatchingString(text: string, callback?: any): Promise<RNContact[]>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getContactsByPhoneNumber(phone: string, callback?: any): Promise<RNContact[]>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getContactsByEmailAddress(email: string, callback?: any): Promise<RNContact[]>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getPhotoForId(id: string, callback?: any): Promise<string>
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  export function getCount(callback?: any): Promise<number>
  /** @collects contacts @os ios */
  export function getGroups(): Promise<any[]>
  /** @collects contacts @os ios */
  export function getGroup(id: string): Promise<any>
  /** @collects contacts @os ios */
  export function contactsInGroup(id: string): Promise<RNContact[]>
  /** @requests contacts @permission android.permission.READ_CONTACTS */
  export function requestPermission(callback?: any): Promise<string>
  /** @checks contacts */
  export function checkPermission(callback?: any): Promise<string>
  /** @writes contacts */
  export function addContact(contact: any, callback?: any): Promise<any>
  /** @writes contacts */
  export function updateContact(contact: any, callback?: any): Promise<any>
  /** @writes contacts */
  export function openContactForm(contact: any, callback?: any): Promise<any>
  /** @writes contacts */
  export function deleteContact(contact: any, callback?: any): Promise<any>
}
/** @source https://github.com/streem/react-native-select-contact */
declare module 'react-native-select-contact' {
  /** @picks contacts */
  export function selectContact(): Promise<{ name: string; phones: any[]; emails: any[]; postalAddresses: any[] } | null>
  /** @picks contacts */
  export function selectContactPhone(): Promise<any>
  /** @picks contacts */
  export function selectContactEmail(): Promise<any>
  /** @picks contacts */
  export function selectContactPostalAddress(): Promise<any>
}
