/** @source https://developer.apple.com/documentation/contacts/cncontactstore */
declare class CNContactStore extends NSObject {
  /** @requests contacts @permission NSContactsUsageDescription */
  requestAccessForEntityTypeCompletionHandler(type: number, done: (granted: boolean, error: any) => void): void
  /** @checks contacts */
  static authorizationStatusForEntityType(type: number): number
  /** @collects contacts @permission NSContactsUsageDescription @distinctive */
  unifiedContactsMatchingPredicateKeysToFetchError(predicate: any, keys: any, error?: any): any
  /** @collects contacts @permission NSContactsUsageDescription @distinctive */
  enumerateContactsWithFetchRequestErrorUsingBlock(request: any, ...rest: any[]): boolean
  /** @collects contacts @permission NSContactsUsageDescription @distinctive */
  unifiedContactWithIdentifierKeysToFetchError(id: string, keys: any, error?: any): any
  /** @writes contacts */
  executeSaveRequestError(request: any, error?: any): boolean
}
/** @collects contacts @permission NSContactsUsageDescription @distinctive @source https://developer.apple.com/documentation/addressbook */
declare function ABAddressBookCopyArrayOfAllPeople(book: any): any
/** @collects contacts @permission NSContactsUsageDescription @distinctive @source https://developer.apple.com/documentation/addressbook */
declare function ABAddressBookCopyPeopleWithName(book: any, name: string): any
/** @requests contacts @permission NSContactsUsageDescription @distinctive @source https://developer.apple.com/documentation/addressbook */
declare function ABAddressBookRequestAccessWithCompletion(book: any, done: (granted: boolean, error: any) => void): void
/** @checks contacts @source https://developer.apple.com/documentation/addressbook */
declare function ABAddressBookGetAuthorizationStatus(): number
/** @source https://developer.apple.com/documentation/contactsui/cncontactpickerviewcontroller */
declare class CNContactPickerViewController extends NSObject {
  /** @picks contacts */
  constructor(...args: any[])
  /** @picks contacts */
  init(): this
  /** @picks contacts */
  static new<T extends NSObject>(this: { new (...args: any[]): T }): T
  delegate: any
}
/** @source https://developer.apple.com/documentation/eventkit/ekeventstore */
declare class EKEventStore extends NSObject {
  /** @requests calendar @permission NSCalendarsUsageDescription */
  requestAccessToEntityTypeCompletion(type: number, done: (granted: boolean, error: any) => void): void
  /** @requests calendar @permission NSCalendarsFullAccessUsageDescription @distinctive */
  requestFullAccessToEventsWithCompletion(done: (granted: boolean, error: any) => void): void
  /** @requests calendar @permission NSCalendarsWriteOnlyAccessUsageDescription @distinctive */
  requestWriteOnlyAccessToEventsWithCompletion(done: (granted: boolean, error: any) => void): void
  /** @requests calendar @permission NSRemindersFullAccessUsageDescription @distinctive */
  requestFullAccessToRemindersWithCompletion(done: (granted: boolean, error: any) => void): void
  /** @checks calendar */
  static authorizationStatusForEntityType(type: number): number
  /** @collects calendar */
  eventsMatchingPredicate(predicate: any): any
  /** @collects calendar */
  enumerateEventsMatchingPredicateUsingBlock(predicate: any, block: any): void
  /** @collects calendar */
  calendarsForEntityType(type: number): any
  /** @collects calendar */
  fetchRemindersMatchingPredicateCompletion(predicate: any, done: any): any
  /** @writes calendar */
  saveEventSpanError(event: any, span: number, error?: any): boolean
  /** @writes calendar */
  removeEventSpanError(event: any, span: number, error?: any): boolean
  defaultCalendarForNewEvents: any
}
interface IosClasses extends NativeBridge {
  CNContactStore: typeof CNContactStore
  CNContactPickerViewController: typeof CNContactPickerViewController
  EKEventStore: typeof EKEventStore
}
