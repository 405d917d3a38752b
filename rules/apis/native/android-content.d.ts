/** @source https://developer.android.com/reference/android/content/Context */
declare namespace java.lang {
  interface Class<T> { cast(value: any): T; getName(): string }
  /** The base of every class, with what HTML5+ adds to read a field by name. */
  class Object {
    /** @invokes this name @source https://uniapp.dcloud.net.cn/tutorial/native-js.html */
    plusGetAttribute(name: string): any
    /** @invokes this name @source https://uniapp.dcloud.net.cn/tutorial/native-js.html */
    static plusGetAttribute(name: string): any
  }
}
declare namespace java.util {
  interface Iterator<T> { hasNext(): boolean; next(): T }
  interface List<T> { get(index: number): T; size(): number; iterator(): Iterator<T> }
  interface Enumeration<T> { hasMoreElements(): boolean; nextElement(): T }
}
declare namespace android.content {
  class Context extends java.lang.Object {
    static class: java.lang.Class<Context>
    static ACCOUNT_SERVICE: 'account'
    static ACTIVITY_SERVICE: 'activity'
    static AUDIO_SERVICE: 'audio'
    static BATTERY_SERVICE: 'batterymanager'
    static BLUETOOTH_SERVICE: 'bluetooth'
    static CAMERA_SERVICE: 'camera'
    static CLIPBOARD_SERVICE: 'clipboard'
    static CONNECTIVITY_SERVICE: 'connectivity'
    static FINGERPRINT_SERVICE: 'fingerprint'
    static LOCATION_SERVICE: 'location'
    static MEDIA_PROJECTION_SERVICE: 'media_projection'
    static NFC_SERVICE: 'nfc'
    static NOTIFICATION_SERVICE: 'notification'
    static SENSOR_SERVICE: 'sensor'
    static TELEPHONY_SERVICE: 'phone'
    static TELEPHONY_SUBSCRIPTION_SERVICE: 'telephony_subscription_service'
    static USAGE_STATS_SERVICE: 'usagestats'
    static WIFI_SERVICE: 'wifi'
    getSystemService<T>(name: T & AndroidUnknown<T>): any
    getSystemService<T>(type: java.lang.Class<T>): T
    getSystemService(name: 'account'): android.accounts.AccountManager
    getSystemService(name: 'activity'): android.app.ActivityManager
    getSystemService(name: 'batterymanager'): android.os.BatteryManager
    getSystemService(name: 'bluetooth'): android.bluetooth.BluetoothManager
    getSystemService(name: 'camera'): android.hardware.camera2.CameraManager
    getSystemService(name: 'clipboard'): android.content.ClipboardManager
    getSystemService(name: 'connectivity'): android.net.ConnectivityManager
    getSystemService(name: 'fingerprint'): android.hardware.fingerprint.FingerprintManager
    getSystemService(name: 'location'): android.location.LocationManager
    getSystemService(name: 'media_projection'): android.media.projection.MediaProjectionManager
    getSystemService(name: 'nfc'): android.nfc.NfcManager
    getSystemService(name: 'notification'): android.app.NotificationManager
    getSystemService(name: 'phone'): android.telephony.TelephonyManager
    getSystemService(name: 'sensor'): android.hardware.SensorManager
    getSystemService(name: 'telephony_subscription_service'): android.telephony.SubscriptionManager
    getSystemService(name: 'usagestats'): android.app.usage.UsageStatsManager
    getSystemService(name: 'wifi'): android.net.wifi.WifiManager
    getSystemService(name: any): any
    getApplicationContext(): Context
    getContentResolver(): ContentResolver
    getPackageManager(): android.content.pm.PackageManager
    getPackageName(): string
    getResources(): any
    /** @checks @permissionFrom permission */
    checkSelfPermission(permission: string): number
    /** @checks @permissionFrom permission */
    checkCallingOrSelfPermission(permission: string): number
    startActivity(intent: any, options?: any): void
    registerReceiver(receiver: any, filter: any, ...rest: any[]): any
  }
  /** @source https://developer.android.com/reference/android/content/ClipboardManager */
  class ClipboardManager extends java.lang.Object {
    static class: java.lang.Class<ClipboardManager>
    /** @collects clipboard/read @distinctive */
    getPrimaryClip(): any
    /** @collects clipboard/read */
    getText(): any
    /** @checks clipboard/read */
    hasPrimaryClip(): boolean
    /** @checks clipboard/read */
    hasText(): boolean
    /** @checks clipboard/read */
    getPrimaryClipDescription(): any
    /** @writes clipboard/read */
    setPrimaryClip(clip: any): void
    /** @writes clipboard/read */
    setText(text: any): void
    addPrimaryClipChangedListener(listener: any): void
  }
  /** @source https://developer.android.com/reference/android/content/ContentResolver */
  class ContentResolver extends java.lang.Object {
    static class: java.lang.Class<ContentResolver>
    query<T>(uri: T & AndroidUnknown<T>, ...rest: any[]): any
    /** @collects contacts @permission android.permission.READ_CONTACTS */
    query(uri: AndroidContactsUri, ...rest: any[]): any
    /** @collects call-log @permission android.permission.READ_CALL_LOG */
    query(uri: AndroidCallLogUri, ...rest: any[]): any
    /** @collects sms @permission android.permission.READ_SMS */
    query(uri: AndroidSmsUri, ...rest: any[]): any
    /** @collects calendar @permission android.permission.READ_CALENDAR */
    query(uri: AndroidCalendarUri, ...rest: any[]): any
    /** @collects photos @permission android.permission.READ_MEDIA_IMAGES */
    query(uri: AndroidImagesUri, ...rest: any[]): any
    /** @collects photos @permission android.permission.READ_MEDIA_VIDEO */
    query(uri: AndroidVideoUri, ...rest: any[]): any
    /** @collects storage @permission android.permission.READ_MEDIA_AUDIO */
    query(uri: AndroidAudioUri, ...rest: any[]): any
    query(uri: any, ...rest: any[]): any
    insert<T>(uri: T & AndroidUnknown<T>, values: any): any
    /** @writes contacts */
    insert(uri: AndroidContactsUri, values: any): any
    /** @writes calendar */
    insert(uri: AndroidCalendarUri, values: any): any
    /** @writes photos */
    insert(uri: AndroidImagesUri | AndroidVideoUri, values: any): any
    insert(uri: any, values: any): any
  }
  /** @source https://developer.android.com/reference/android/content/Intent */
  class Intent extends java.lang.Object {
    static class: java.lang.Class<Intent>
    constructor(action?: AndroidAnyAction, ...rest: any[])
    /** @collects camera @source https://developer.android.com/reference/android/provider/MediaStore#ACTION_IMAGE_CAPTURE */
    constructor(action: 'android.media.action.IMAGE_CAPTURE' | 'android.media.action.VIDEO_CAPTURE', uri?: any)
    /** @collects microphone @source https://developer.android.com/reference/android/speech/RecognizerIntent#ACTION_RECOGNIZE_SPEECH */
    constructor(action: 'android.speech.action.RECOGNIZE_SPEECH')
    /** @picks photos @source https://developer.android.com/reference/android/provider/MediaStore#ACTION_PICK_IMAGES */
    constructor(action: 'android.provider.action.PICK_IMAGES')
    /** @picks storage */
    constructor(action: 'android.intent.action.OPEN_DOCUMENT' | 'android.intent.action.GET_CONTENT')
    /** @picks contacts */
    constructor(action: 'android.intent.action.PICK', uri: AndroidContactsUri)
    /** @picks photos */
    constructor(action: 'android.intent.action.PICK', uri: AndroidImagesUri | AndroidVideoUri)
    constructor(...args: any[])
    static ACTION_VIEW: string
    static ACTION_PICK: 'android.intent.action.PICK'
    static ACTION_GET_CONTENT: 'android.intent.action.GET_CONTENT'
    static ACTION_OPEN_DOCUMENT: 'android.intent.action.OPEN_DOCUMENT'
    /** @collects auto-start @permission android.permission.RECEIVE_BOOT_COMPLETED */
    static ACTION_BOOT_COMPLETED: string
    setType(type: string): Intent
    /** @picks storage */
    setAction(action: 'android.intent.action.OPEN_DOCUMENT' | 'android.intent.action.GET_CONTENT'): Intent
    /** @collects camera @source https://developer.android.com/reference/android/provider/MediaStore#ACTION_IMAGE_CAPTURE */
    setAction(action: 'android.media.action.IMAGE_CAPTURE' | 'android.media.action.VIDEO_CAPTURE'): Intent
    setAction(action: string): Intent
    putExtra(name: string, value: any): Intent
    getAction(): string
    setData(uri: any): Intent
  }
}
/** @source https://developer.android.com/reference/android/content/pm/PackageManager */
declare namespace android.content.pm {
  class PackageManager extends java.lang.Object {
    static class: java.lang.Class<PackageManager>
    static PERMISSION_GRANTED: number
    static GET_ACTIVITIES: number
    /** @collects app-list @permission android.permission.QUERY_ALL_PACKAGES @distinctive */
    getInstalledPackages(flags: any): any
    /** @collects app-list @permission android.permission.QUERY_ALL_PACKAGES @distinctive */
    getInstalledApplications(flags: any): any
    /** @collects app-list @distinctive */
    queryIntentActivities(intent: any, flags: any): any
    /** @checks @permissionFrom permission */
    checkPermission(permission: string, name: string): number
    getPackageInfo(name: string, flags: any): any
    getLaunchIntentForPackage(name: string): any
    hasSystemFeature(name: string): boolean
  }
}
declare namespace android.app {
  /** @source https://developer.android.com/reference/android/app/Activity */
  class Activity extends android.content.Context {
    static class: java.lang.Class<Activity>
    /** @requests @permissionFrom permissions */
    requestPermissions(permissions: any, code: number): void
    /** @checks @permissionFrom permission */
    shouldShowRequestPermissionRationale(permission: string): boolean
    startActivityForResult(intent: any, code: number, options?: any): void
    getBaseContext(): android.content.Context
    getIntent(): any
    getWindow(): any
    finish(): void
  }
  class Application extends android.content.Context { static class: java.lang.Class<Application> }
  class Service extends android.content.Context { static class: java.lang.Class<Service> }
}
/** An action that the compiler knows nothing about fits here first. */
type AndroidAnyAction = { readonly never: unique symbol }
/** Addresses of the system's collections, told apart by a mark that is only a type. */
interface AndroidContactsUri extends android.net.Uri { readonly collection: 'contacts' }
interface AndroidCallLogUri extends android.net.Uri { readonly collection: 'call-log' }
interface AndroidSmsUri extends android.net.Uri { readonly collection: 'sms' }
interface AndroidCalendarUri extends android.net.Uri { readonly collection: 'calendar' }
interface AndroidImagesUri extends android.net.Uri { readonly collection: 'images' }
interface AndroidVideoUri extends android.net.Uri { readonly collection: 'video' }
interface AndroidAudioUri extends android.net.Uri { readonly collection: 'audio' }
interface AndroidCollection<U> { CONTENT_URI: U }
declare namespace android.net {
  class Uri extends java.lang.Object {
    static class: java.lang.Class<Uri>
    static parse<T>(text: T & AndroidUnknown<T>): Uri
    static parse(text: `content://sms${string}`): AndroidSmsUri
    static parse(text: `content://call_log/${string}`): AndroidCallLogUri
    static parse(text: `content://com.android.contacts/${string}` | `content://contacts/${string}`): AndroidContactsUri
    static parse(text: `content://com.android.calendar/${string}`): AndroidCalendarUri
    static parse(text: string): Uri
    static fromFile(file: any): Uri
    static fromParts(scheme: string, part: string, fragment: any): Uri
    getPath(): string
  }
}
/** @source https://developer.android.com/guide/topics/providers/content-provider-basics */
declare namespace android.provider {
  class ContactsContract extends java.lang.Object {
    static class: java.lang.Class<ContactsContract>
    static Contacts: AndroidCollection<AndroidContactsUri> & { CONTENT_FILTER_URI: AndroidContactsUri; [column: string]: any }
    static RawContacts: AndroidCollection<AndroidContactsUri> & { [column: string]: any }
    static Data: AndroidCollection<AndroidContactsUri> & { [column: string]: any }
    static CommonDataKinds: {
      Phone: AndroidCollection<AndroidContactsUri> & { [column: string]: any }
      Email: AndroidCollection<AndroidContactsUri> & { [column: string]: any }
      StructuredPostal: AndroidCollection<AndroidContactsUri> & { [column: string]: any }
    }
  }
  class CallLog extends java.lang.Object { static class: java.lang.Class<CallLog>; static Calls: AndroidCollection<AndroidCallLogUri> & { [column: string]: any } }
  class Telephony extends java.lang.Object {
    static class: java.lang.Class<Telephony>
    static Sms: AndroidCollection<AndroidSmsUri> & { Inbox: AndroidCollection<AndroidSmsUri>; Sent: AndroidCollection<AndroidSmsUri>; [column: string]: any }
  }
  class CalendarContract extends java.lang.Object {
    static class: java.lang.Class<CalendarContract>
    static Calendars: AndroidCollection<AndroidCalendarUri> & { [column: string]: any }
    static Events: AndroidCollection<AndroidCalendarUri> & { [column: string]: any }
    static Instances: AndroidCollection<AndroidCalendarUri> & { [column: string]: any }
    static Reminders: AndroidCollection<AndroidCalendarUri> & { [column: string]: any }
    static Attendees: AndroidCollection<AndroidCalendarUri> & { [column: string]: any }
  }
  class MediaStore extends java.lang.Object {
    static class: java.lang.Class<MediaStore>
    static ACTION_IMAGE_CAPTURE: 'android.media.action.IMAGE_CAPTURE'
    static ACTION_VIDEO_CAPTURE: 'android.media.action.VIDEO_CAPTURE'
    static ACTION_PICK_IMAGES: 'android.provider.action.PICK_IMAGES'
    static EXTRA_OUTPUT: string
    static Images: { Media: { EXTERNAL_CONTENT_URI: AndroidImagesUri; [column: string]: any } }
    static Video: { Media: { EXTERNAL_CONTENT_URI: AndroidVideoUri; [column: string]: any } }
    static Audio: { Media: { EXTERNAL_CONTENT_URI: AndroidAudioUri; [column: string]: any } }
  }
}
interface AndroidClasses extends NativeBridge {
  'android.content.Context': typeof android.content.Context
  'android.content.ClipboardManager': typeof android.content.ClipboardManager
  'android.content.ContentResolver': typeof android.content.ContentResolver
  'android.content.Intent': typeof android.content.Intent
  'android.content.pm.PackageManager': typeof android.content.pm.PackageManager
  'android.app.Activity': typeof android.app.Activity
  'android.net.Uri': typeof android.net.Uri
  'android.provider.ContactsContract': typeof android.provider.ContactsContract
  'android.provider.ContactsContract$Contacts': typeof android.provider.ContactsContract.Contacts
  'android.provider.ContactsContract$RawContacts': typeof android.provider.ContactsContract.RawContacts
  'android.provider.ContactsContract$Data': typeof android.provider.ContactsContract.Data
  'android.provider.ContactsContract$CommonDataKinds$Phone': typeof android.provider.ContactsContract.CommonDataKinds.Phone
  'android.provider.ContactsContract$CommonDataKinds$Email': typeof android.provider.ContactsContract.CommonDataKinds.Email
  'android.provider.CallLog': typeof android.provider.CallLog
  'android.provider.CallLog$Calls': typeof android.provider.CallLog.Calls
  'android.provider.Telephony': typeof android.provider.Telephony
  'android.provider.Telephony$Sms': typeof android.provider.Telephony.Sms
  'android.provider.CalendarContract': typeof android.provider.CalendarContract
  'android.provider.CalendarContract$Calendars': typeof android.provider.CalendarContract.Calendars
  'android.provider.CalendarContract$Events': typeof android.provider.CalendarContract.Events
  'android.provider.CalendarContract$Instances': typeof android.provider.CalendarContract.Instances
  'android.provider.MediaStore': typeof android.provider.MediaStore
  'android.provider.MediaStore$Images$Media': typeof android.provider.MediaStore.Images.Media
  'android.provider.MediaStore$Video$Media': typeof android.provider.MediaStore.Video.Media
}
