/** @source https://github.com/dpa99c/cordova-diagnostic-plugin */
interface CordovaPlugins {
  diagnostic: CordovaDiagnostic & {
    /** @requests @permissionFrom permission @distinctive */
    requestRuntimePermission(success: any, failure: any, permission: any): void
    /** @requests @permissionFrom permissions @distinctive */
    requestRuntimePermissions(success: any, failure: any, permissions: any): void
    /** @checks @permissionFrom permission */
    getPermissionAuthorizationStatus(success: any, failure: any, permission: any): void
    /** @checks @permissionFrom permissions */
    getPermissionsAuthorizationStatus(success: any, failure: any, permissions: any): void
  }
}
/** What the plugin and its wrappers have in common; only the place of the callbacks differs. */
interface CordovaDiagnostic {
  /** @requests location @distinctive */
  requestLocationAuthorization(...args: any[]): any
  /** @requests camera @distinctive */
  requestCameraAuthorization(...args: any[]): any
  /** @requests microphone @distinctive */
  requestMicrophoneAuthorization(...args: any[]): any
  /** @requests contacts @distinctive */
  requestContactsAuthorization(...args: any[]): any
  /** @requests calendar @distinctive */
  requestCalendarAuthorization(...args: any[]): any
  /** @requests calendar @distinctive */
  requestRemindersAuthorization(...args: any[]): any
  /** @requests storage @distinctive */
  requestExternalStorageAuthorization(...args: any[]): any
  /** @requests photos @distinctive */
  requestCameraRollAuthorization(...args: any[]): any
  /** @requests notifications @distinctive */
  requestRemoteNotificationsAuthorization(...args: any[]): any
  /** @requests bluetooth @distinctive */
  requestBluetoothAuthorization(...args: any[]): any
  /** @requests sensors/motion @distinctive */
  requestMotionAuthorization(...args: any[]): any
  /** @requests location @distinctive */
  requestTemporaryFullAccuracyAuthorization(...args: any[]): any
  /** @checks location */
  isLocationAvailable(...args: any[]): any
  /** @checks location */
  isLocationEnabled(...args: any[]): any
  /** @checks location */
  isLocationAuthorized(...args: any[]): any
  /** @checks location */
  getLocationAuthorizationStatus(...args: any[]): any
  /** @checks location */
  isGpsLocationEnabled(...args: any[]): any
  /** @checks camera */
  isCameraAvailable(...args: any[]): any
  /** @checks camera */
  isCameraAuthorized(...args: any[]): any
  /** @checks camera */
  getCameraAuthorizationStatus(...args: any[]): any
  /** @checks microphone */
  isMicrophoneAuthorized(...args: any[]): any
  /** @checks microphone */
  getMicrophoneAuthorizationStatus(...args: any[]): any
  /** @checks contacts */
  isContactsAuthorized(...args: any[]): any
  /** @checks contacts */
  getContactsAuthorizationStatus(...args: any[]): any
  /** @checks calendar */
  isCalendarAuthorized(...args: any[]): any
  /** @checks calendar */
  getCalendarAuthorizationStatus(...args: any[]): any
  /** @checks storage */
  isExternalStorageAuthorized(...args: any[]): any
  /** @checks storage */
  getExternalStorageAuthorizationStatus(...args: any[]): any
  /** @checks photos */
  isCameraRollAuthorized(...args: any[]): any
  /** @checks photos */
  getCameraRollAuthorizationStatus(...args: any[]): any
  /** @checks notifications */
  isRemoteNotificationsEnabled(...args: any[]): any
  /** @checks notifications */
  getRemoteNotificationsAuthorizationStatus(...args: any[]): any
  /** @checks bluetooth */
  isBluetoothAvailable(...args: any[]): any
  /** @checks bluetooth */
  isBluetoothEnabled(...args: any[]): any
  /** @checks bluetooth */
  getBluetoothState(...args: any[]): any
  /** @checks bluetooth */
  getBluetoothAuthorizationStatus(...args: any[]): any
  /** @checks nfc */
  isNFCAvailable(...args: any[]): any
  /** @checks nfc */
  isNFCEnabled(...args: any[]): any
  /** @checks network/wifi */
  isWifiEnabled(...args: any[]): any
  /** @checks sensors/motion */
  getMotionAuthorizationStatus(...args: any[]): any
  /** @collects device-info */
  getCurrentBatteryLevel(...args: any[]): any
  /** @collects device-info */
  getDeviceOSVersion(...args: any[]): any
  /** @collects device-info */
  getBuildOSVersion(...args: any[]): any
  /** @collects device-info */
  getArchitecture(...args: any[]): any
  switchToSettings(...args: any[]): any
  readonly permission: CordovaAndroidPermissions
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
