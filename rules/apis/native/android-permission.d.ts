/** @source https://developer.android.com/reference/android/Manifest.permission */
declare namespace android {
  class Manifest extends java.lang.Object { static class: java.lang.Class<Manifest>; static permission: AndroidPermissionNames }
}
/** A permission's name, as `android.Manifest.permission` gives it. */
type AndroidPermission = string
type AndroidPermissionName = 'ACCESS_BACKGROUND_LOCATION' | 'ACCESS_COARSE_LOCATION' | 'ACCESS_FINE_LOCATION' | 'ACCESS_MEDIA_LOCATION'
  | 'ACTIVITY_RECOGNITION' | 'ADD_VOICEMAIL' | 'ANSWER_PHONE_CALLS' | 'BLUETOOTH_ADVERTISE' | 'BLUETOOTH_CONNECT' | 'BLUETOOTH_SCAN'
  | 'BODY_SENSORS' | 'BODY_SENSORS_BACKGROUND' | 'CALL_PHONE' | 'CAMERA' | 'GET_ACCOUNTS' | 'NEARBY_WIFI_DEVICES' | 'POST_NOTIFICATIONS'
  | 'PROCESS_OUTGOING_CALLS' | 'READ_CALENDAR' | 'READ_CALL_LOG' | 'READ_CONTACTS' | 'READ_EXTERNAL_STORAGE' | 'READ_MEDIA_AUDIO'
  | 'READ_MEDIA_IMAGES' | 'READ_MEDIA_VIDEO' | 'READ_PHONE_NUMBERS' | 'READ_PHONE_STATE' | 'READ_SMS' | 'RECEIVE_MMS' | 'RECEIVE_SMS'
  | 'RECEIVE_WAP_PUSH' | 'RECORD_AUDIO' | 'SEND_SMS' | 'USE_SIP' | 'UWB_RANGING' | 'WRITE_CALENDAR' | 'WRITE_CALL_LOG' | 'WRITE_CONTACTS'
  | 'WRITE_EXTERNAL_STORAGE'
type AndroidPermissionNames = { readonly [N in AndroidPermissionName]: `android.permission.${N}` } & { readonly [name: string]: string }
/** @source https://developer.android.com/reference/androidx/core/app/ActivityCompat */
declare namespace androidx.core.app {
  class ActivityCompat extends androidx.core.content.ContextCompat {
    static class: java.lang.Class<ActivityCompat>
    /** @requests @permissionFrom permissions */
    static requestPermissions(activity: any, permissions: any, code: number): void
    /** @checks @permissionFrom permission */
    static shouldShowRequestPermissionRationale(activity: any, permission: string): boolean
  }
  /** @source https://developer.android.com/reference/androidx/core/app/NotificationManagerCompat */
  class NotificationManagerCompat extends java.lang.Object {
    static class: java.lang.Class<NotificationManagerCompat>
    static from(context: any): NotificationManagerCompat
    /** @checks notifications */
    areNotificationsEnabled(): boolean
    /** @writes notifications */
    notify(id: any, notification: any): void
  }
}
/** @source https://developer.android.com/reference/androidx/core/content/ContextCompat */
declare namespace androidx.core.content {
  class ContextCompat extends java.lang.Object {
    static class: java.lang.Class<ContextCompat>
    /** @checks @permissionFrom permission */
    static checkSelfPermission(context: any, permission: string): number
  }
}
/** @source https://developer.android.com/reference/android/support/v4/app/ActivityCompat */
declare namespace android.support.v4 {
  namespace app {
    class ActivityCompat extends android.support.v4.content.ContextCompat {
      static class: java.lang.Class<ActivityCompat>
      /** @requests @permissionFrom permissions */
      static requestPermissions(activity: any, permissions: any, code: number): void
      /** @checks @permissionFrom permission */
      static shouldShowRequestPermissionRationale(activity: any, permission: string): boolean
    }
    class NotificationManagerCompat extends java.lang.Object {
      static class: java.lang.Class<NotificationManagerCompat>
      static from(context: any): NotificationManagerCompat
      /** @checks notifications */
      areNotificationsEnabled(): boolean
    }
  }
  namespace content {
    class ContextCompat extends java.lang.Object {
      static class: java.lang.Class<ContextCompat>
      /** @checks @permissionFrom permission */
      static checkSelfPermission(context: any, permission: string): number
    }
  }
}
/** @source https://developer.android.com/reference/android/app/NotificationManager */
declare namespace android.app {
  class NotificationManager extends java.lang.Object {
    static class: java.lang.Class<NotificationManager>
    /** @checks notifications */
    areNotificationsEnabled(): boolean
    /** @writes notifications */
    notify(id: any, notification: any, more?: any): void
  }
}
interface AndroidClasses extends NativeBridge {
  'android.Manifest': typeof android.Manifest
  'android.Manifest$permission': AndroidPermissionNames
  'androidx.core.app.ActivityCompat': typeof androidx.core.app.ActivityCompat
  'androidx.core.app.NotificationManagerCompat': typeof androidx.core.app.NotificationManagerCompat
  'androidx.core.content.ContextCompat': typeof androidx.core.content.ContextCompat
  'android.support.v4.app.ActivityCompat': typeof android.support.v4.app.ActivityCompat
  'android.support.v4.app.NotificationManagerCompat': typeof android.support.v4.app.NotificationManagerCompat
  'android.support.v4.content.ContextCompat': typeof android.support.v4.content.ContextCompat
  'android.app.NotificationManager': typeof android.app.NotificationManager
}
