/** @source https://github.com/EinfachHans/cordova-plugin-contacts-x */
interface CordovaContactsX {
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  find(success: (contacts: any[]) => void, failure: any, options?: any): void
  /** @picks contacts */
  pick(success: (contact: any) => void, failure: any): void
  /** @writes contacts @permission android.permission.WRITE_CONTACTS */
  save(contact: any, success: any, failure: any): void
  /** @writes contacts @permission android.permission.WRITE_CONTACTS */
  delete(id: string, success: any, failure: any): void
  /** @checks contacts */
  hasPermission(success: (permission: { read: boolean; write: boolean }) => void, failure: any): void
  /** @requests contacts @permission android.permission.READ_CONTACTS */
  requestPermission(success: any, failure: any): void
  /** @requests contacts @permission android.permission.WRITE_CONTACTS */
  requestWritePermission(success: any, failure: any): void
}
declare var ContactsX: CordovaContactsX
declare module 'cordova-plugin-contacts-x' {
  const ContactsX: CordovaContactsX
  export default ContactsX
}
