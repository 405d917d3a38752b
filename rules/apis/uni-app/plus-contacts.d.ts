/** @source https://www.html5plus.org/doc/zh_cn/contacts.html */
interface Plus {
  contacts: {
    ADDRESSBOOK_PHONE: number
    ADDRESSBOOK_SIM: number
    getAddressBook(type: any, done: (book: PlusAddressBook) => void, failed?: PlusFailed): void
  }
  /** @source https://www.html5plus.org/doc/zh_cn/messaging.html */
  messaging: {
    TYPE_SMS: number
    TYPE_MMS: number
    TYPE_EMAIL: number
    createMessage(type: any): any
    /** @writes sms */
    sendMessage(message: any, done?: () => void, failed?: PlusFailed): void
  }
}
interface PlusAddressBook {
  create(): any
  /** @collects contacts @permission android.permission.READ_CONTACTS */
  find(fields: any, done: (contacts: any[]) => void, failed?: PlusFailed, options?: any): void
}
