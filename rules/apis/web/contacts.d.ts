/** @source https://developer.mozilla.org/en-US/docs/Web/API/ContactsManager/select */
interface Navigator {
  /** The contact picker of the web, and the contacts plugin of Cordova. */
  readonly contacts: {
    /** @picks contacts */
    select(properties: string[], options?: any): Promise<any[]>
    getProperties(): Promise<string[]>
    /** @collects contacts @permission android.permission.READ_CONTACTS @source https://github.com/apache/cordova-plugin-contacts */
    find(fields: string[], success: (contacts: any[]) => void, failure?: any, options?: any): void
    /** @picks contacts @source https://github.com/apache/cordova-plugin-contacts */
    pickContact(success: (contact: any) => void, failure?: any): void
    create(properties?: any): any
  }
}
declare var navigator: Navigator
