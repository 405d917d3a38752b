/** @source https://developer.mozilla.org/en-US/docs/Web/API/ContactsManager/select */
interface Navigator { readonly contacts: ContactsManager }
interface ContactsManager {
  /** @picks contacts */
  select(properties: string[], options?: any): Promise<any[]>
  getProperties(): Promise<string[]>
}
declare var navigator: Navigator
