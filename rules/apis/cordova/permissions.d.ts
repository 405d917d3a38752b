/** @source https://github.com/NeoLSN/cordova-plugin-android-permissions */
interface CordovaPlugins {
  permissions: CordovaAndroidPermissions & {
    /** @requests @permissionFrom permission */
    requestPermission(permission: any, success?: (status: { hasPermission: boolean }) => void, failure?: any): void
    /** @requests @permissionFrom permissions */
    requestPermissions(permissions: any, success?: (status: { hasPermission: boolean }) => void, failure?: any): void
    /** @checks @permissionFrom permission */
    checkPermission(permission: any, success?: (status: { hasPermission: boolean }) => void, failure?: any): void
    /** @checks @permissionFrom permission */
    hasPermission(permission: any, success?: (status: { hasPermission: boolean }) => void, failure?: any): void
  }
}
type CordovaAndroidPermissions = { readonly [K in CordovaAndroidPermission]: `android.permission.${K}` }
type CordovaAndroidPermission =
  | 'ACCEPT_HANDOVER' | 'ACCESS_BACKGROUND_LOCATION' | 'ACCESS_COARSE_LOCATION' | 'ACCESS_FINE_LOCATION' | 'ACCESS_LOCATION_EXTRA_COMMANDS' | 'ACCESS_MEDIA_LOCATION'
  | 'ACCESS_NETWORK_STATE' | 'ACCESS_WIFI_STATE' | 'ACTIVITY_RECOGNITION' | 'ANSWER_PHONE_CALLS' | 'BLUETOOTH' | 'BLUETOOTH_ADMIN' | 'BLUETOOTH_ADVERTISE'
  | 'BLUETOOTH_CONNECT' | 'BLUETOOTH_SCAN' | 'BODY_SENSORS' | 'BODY_SENSORS_BACKGROUND' | 'CALL_PHONE' | 'CAMERA' | 'CHANGE_NETWORK_STATE' | 'CHANGE_WIFI_STATE' | 'FLASHLIGHT'
  | 'FOREGROUND_SERVICE' | 'GET_ACCOUNTS' | 'INTERNET' | 'MODIFY_AUDIO_SETTINGS' | 'NEARBY_WIFI_DEVICES' | 'NFC' | 'POST_NOTIFICATIONS' | 'PROCESS_OUTGOING_CALLS'
  | 'READ_CALENDAR' | 'READ_CALL_LOG' | 'READ_CONTACTS' | 'READ_EXTERNAL_STORAGE' | 'READ_MEDIA_AUDIO' | 'READ_MEDIA_IMAGES' | 'READ_MEDIA_VIDEO' | 'READ_PHONE_NUMBERS'
  | 'READ_PHONE_STATE' | 'READ_SMS' | 'RECEIVE_BOOT_COMPLETED' | 'RECEIVE_MMS' | 'RECEIVE_SMS' | 'RECEIVE_WAP_PUSH' | 'RECORD_AUDIO' | 'REQUEST_INSTALL_PACKAGES'
  | 'SEND_SMS' | 'SYSTEM_ALERT_WINDOW' | 'USE_BIOMETRIC' | 'USE_FINGERPRINT' | 'USE_SIP' | 'UWB_RANGING' | 'VIBRATE' | 'WAKE_LOCK' | 'WRITE_CALENDAR' | 'WRITE_CALL_LOG'
  | 'WRITE_CONTACTS' | 'WRITE_EXTERNAL_STORAGE' | 'WRITE_SETTINGS'
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
