/**
 * What an app's own native module gives: no one describes it, but the platform's API by which a member is named does. Only names
 * that mean nothing else in such a module stand here: `getContacts` may be a messenger's, `startRecording` a screen's; and none that
 * half an app's own functions have, `trackEvent`.
 * Packs of the platforms hand it out: `NativeModules.Own`, `registerPlugin('Own')`, `uni.requireNativePlugin('own')`.
 */
/** @byName @source https://developer.android.com/reference/android/telephony/TelephonyManager */
interface OwnNativeModule {
  /** @collects device-id/imei */
  getImei(...values: any[]): any
  /** @collects device-id/imei */
  getIMEI(...values: any[]): any
  /** @collects device-id/imei */
  getImeiNumber(...values: any[]): any
  /** @collects device-id/imei */
  getIMEINumber(...values: any[]): any
  /** @collects device-id/imei */
  getDeviceImei(...values: any[]): any
  /** @collects device-id/imei */
  getDeviceIMEI(...values: any[]): any
  /** @collects device-id/imei */
  getPhoneImei(...values: any[]): any
  /** @collects device-id/meid */
  getMeid(...values: any[]): any
  /** @collects device-id/meid */
  getMEID(...values: any[]): any
  /** @collects device-id/imsi */
  getImsi(...values: any[]): any
  /** @collects device-id/imsi */
  getIMSI(...values: any[]): any
  /** @collects device-id/imsi */
  getSubscriberId(...values: any[]): any
  /** @collects device-id/iccid */
  getIccid(...values: any[]): any
  /** @collects device-id/iccid */
  getICCID(...values: any[]): any
  /** @collects device-id/iccid */
  getSimSerialNumber(...values: any[]): any
  /** @collects carrier */
  getSimOperator(...values: any[]): any
  /** @collects carrier */
  getSimOperatorName(...values: any[]): any
  /** @collects carrier */
  getNetworkOperator(...values: any[]): any
  /** @collects carrier */
  getNetworkOperatorName(...values: any[]): any
  /** @collects carrier */
  getCarrierName(...values: any[]): any
  /** @collects carrier */
  getSimInfo(...values: any[]): any
  /** @collects carrier */
  getSimCards(...values: any[]): any
  /** @collects account */
  getLine1Number(...values: any[]): any
  /** @collects account */
  getPhoneNumber(...values: any[]): any
  [member: string]: any
}
/** @byName @source https://developer.android.com/reference/android/net/wifi/WifiInfo */
interface OwnNativeModule {
  /** @collects device-id/mac */
  getMac(...values: any[]): any
  /** @collects device-id/mac */
  getMAC(...values: any[]): any
  /** @collects device-id/mac */
  getMacAddress(...values: any[]): any
  /** @collects device-id/mac */
  getMACAddress(...values: any[]): any
  /** @collects device-id/mac */
  getMacAddr(...values: any[]): any
  /** @collects device-id/mac */
  getDeviceMac(...values: any[]): any
  /** @collects device-id/mac */
  getWifiMac(...values: any[]): any
  /** @collects device-id/mac */
  getWifiMacAddress(...values: any[]): any
  /** @collects device-id/mac */
  getBluetoothMac(...values: any[]): any
  /** @collects device-id/mac */
  getBluetoothMacAddress(...values: any[]): any
  /** @collects network/wifi */
  getSSID(...values: any[]): any
  /** @collects network/wifi */
  getSsid(...values: any[]): any
  /** @collects network/wifi */
  getBSSID(...values: any[]): any
  /** @collects network/wifi */
  getBssid(...values: any[]): any
  /** @collects network/wifi */
  getWifiSSID(...values: any[]): any
  /** @collects network/wifi */
  getWifiSsid(...values: any[]): any
  /** @collects network/wifi */
  getCurrentWifiSSID(...values: any[]): any
  /** @collects network/wifi */
  getWifiInfo(...values: any[]): any
  /** @collects network/wifi */
  getConnectedWifi(...values: any[]): any
  /** @collects network/ip */
  getIpAddress(...values: any[]): any
  /** @collects network/ip */
  getIPAddress(...values: any[]): any
  /** @collects network/ip */
  getLocalIp(...values: any[]): any
  /** @collects network/ip */
  getLocalIP(...values: any[]): any
  /** @collects network/ip */
  getLocalIpAddress(...values: any[]): any
  /** @collects network/ip */
  getLocalIPAddress(...values: any[]): any
  /** @collects network/ip */
  getWifiIp(...values: any[]): any
  /** @collects network/ip */
  getWifiIP(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/net/wifi/WifiManager */
interface OwnNativeModule {
  /** @collects network/wifi */
  getScanResults(...values: any[]): any
  /** @collects network/wifi */
  getWifiList(...values: any[]): any
  /** @collects network/wifi */
  scanWifi(...values: any[]): any
  /** @collects network/wifi */
  startWifiScan(...values: any[]): any
  /** @collects network/wifi */
  scanWifiNetworks(...values: any[]): any
  /** @collects network/wifi */
  loadWifiList(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/net/ConnectivityManager */
interface OwnNativeModule {
  /** @collects network/state */
  getNetworkType(...values: any[]): any
  /** @collects network/state */
  getActiveNetworkInfo(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/provider/Settings.Secure#ANDROID_ID */
interface OwnNativeModule {
  /** @collects device-id/android-id */
  getAndroidId(...values: any[]): any
  /** @collects device-id/android-id */
  getAndroidID(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/os/Build#getSerial() */
interface OwnNativeModule {
  /** @collects device-id/serial */
  getSerial(...values: any[]): any
  /** @collects device-id/serial */
  getSerialNumber(...values: any[]): any
  /** @collects device-id/serial */
  getDeviceSerial(...values: any[]): any
  /** @collects device-id/serial */
  getDeviceSerialNumber(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/os/Build */
interface OwnNativeModule {
  /** @collects device-info */
  getDeviceInfo(...values: any[]): any
  /** @collects device-info */
  getDeviceModel(...values: any[]): any
  /** @collects device-info */
  getDeviceBrand(...values: any[]): any
  /** @collects device-info */
  getPhoneModel(...values: any[]): any
  /** @collects device-info */
  getPhoneInfo(...values: any[]): any
  /** @collects device-info */
  getManufacturer(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/os/BatteryManager */
interface OwnNativeModule {
  /** @collects device-info */
  getBatteryLevel(...values: any[]): any
  /** @collects device-info */
  getBatteryInfo(...values: any[]): any
}
/** @byName @source http://www.msa-alliance.cn/col.jsp?id=120 */
interface OwnNativeModule {
  /** @collects device-id/oaid */
  getOaid(...values: any[]): any
  /** @collects device-id/oaid */
  getOAID(...values: any[]): any
  /** @collects device-id/other */
  getVaid(...values: any[]): any
  /** @collects device-id/other */
  getVAID(...values: any[]): any
  /** @collects device-id/other */
  getAaid(...values: any[]): any
  /** @collects device-id/other */
  getAAID(...values: any[]): any
}
/** @byName @source https://developer.apple.com/documentation/adsupport/asidentifiermanager */
interface OwnNativeModule {
  /** @collects device-id/idfa */
  getIdfa(...values: any[]): any
  /** @collects device-id/idfa */
  getIDFA(...values: any[]): any
  /** @collects device-id/idfa */
  getAdvertisingId(...values: any[]): any
  /** @collects device-id/idfa */
  getAdvertisingID(...values: any[]): any
  /** @collects device-id/idfa */
  getAdvertisingIdentifier(...values: any[]): any
  /** @collects device-id/idfa */
  getGaid(...values: any[]): any
  /** @collects device-id/idfa */
  getGAID(...values: any[]): any
}
/** @byName @source https://developer.apple.com/documentation/uikit/uidevice/identifierforvendor */
interface OwnNativeModule {
  /** @collects device-id/idfv */
  getIdfv(...values: any[]): any
  /** @collects device-id/idfv */
  getIDFV(...values: any[]): any
  /** @collects device-id/idfv */
  getIdentifierForVendor(...values: any[]): any
}
/** @byName @source https://developer.android.com/identity/user-data-ids */
interface OwnNativeModule {
  /** @collects device-id/other */
  getDeviceId(...values: any[]): any
  /** @collects device-id/other */
  getDeviceID(...values: any[]): any
  /** @collects device-id/other */
  getUniqueId(...values: any[]): any
  /** @collects device-id/other */
  getUniqueID(...values: any[]): any
  /** @collects device-id/other */
  getUniqueDeviceId(...values: any[]): any
  /** @collects device-id/other */
  getUniqueDeviceID(...values: any[]): any
  /** @collects device-id/other */
  getDeviceUniqueId(...values: any[]): any
  /** @collects device-id/other */
  getDeviceUUID(...values: any[]): any
  /** @collects device-id/other */
  getDeviceUuid(...values: any[]): any
  /** @collects device-id/other */
  getUdid(...values: any[]): any
  /** @collects device-id/other */
  getUDID(...values: any[]): any
  /** @collects device-id/other */
  getDeviceFingerprint(...values: any[]): any
  /** @collects device-id/other */
  getInstallationId(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/location/LocationManager */
interface OwnNativeModule {
  /** @collects location */
  getLocation(...values: any[]): any
  /** @collects location */
  getCurrentLocation(...values: any[]): any
  /** @collects location */
  getCurrentPosition(...values: any[]): any
  /** @collects location */
  getLastLocation(...values: any[]): any
  /** @collects location */
  getLastKnownLocation(...values: any[]): any
  /** @collects location */
  startLocationUpdates(...values: any[]): any
  /** @collects location */
  requestLocationUpdates(...values: any[]): any
  /** @collects location */
  startUpdatingLocation(...values: any[]): any
  /** @collects location */
  startLocationTracking(...values: any[]): any
  /** @collects location */
  watchPosition(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/content/ClipboardManager */
interface OwnNativeModule {
  /** @collects clipboard/read */
  getPrimaryClip(...values: any[]): any
  /** @collects clipboard/read */
  getClipboard(...values: any[]): any
  /** @collects clipboard/read */
  getClipboardText(...values: any[]): any
  /** @collects clipboard/read */
  getClipboardContent(...values: any[]): any
  /** @collects clipboard/read */
  getClipboardString(...values: any[]): any
  /** @collects clipboard/read */
  getClipboardData(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/provider/ContactsContract */
interface OwnNativeModule {
  /** @collects contacts */
  readContacts(...values: any[]): any
  /** @collects contacts */
  readPhoneContacts(...values: any[]): any
  /** @collects contacts */
  getPhoneContacts(...values: any[]): any
  /** @collects contacts */
  getDeviceContacts(...values: any[]): any
  /** @collects contacts */
  getPhoneBook(...values: any[]): any
  /** @picks contacts */
  pickContact(...values: any[]): any
  /** @picks contacts */
  selectContact(...values: any[]): any
  /** @picks contacts */
  pickPhoneContact(...values: any[]): any
  /** @picks contacts */
  selectPhoneContact(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/provider/Telephony.Sms */
interface OwnNativeModule {
  /** @collects sms */
  readSms(...values: any[]): any
  /** @collects sms */
  readSMS(...values: any[]): any
  /** @collects sms */
  readSmsInbox(...values: any[]): any
  /** @collects sms */
  getSmsList(...values: any[]): any
  /** @collects sms */
  getSmsInbox(...values: any[]): any
  /** @collects sms */
  getAllSms(...values: any[]): any
  /** @collects sms */
  getAllSMS(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/provider/CallLog */
interface OwnNativeModule {
  /** @collects call-log */
  readCallLog(...values: any[]): any
  /** @collects call-log */
  readCallLogs(...values: any[]): any
  /** @collects call-log */
  getCallLog(...values: any[]): any
  /** @collects call-log */
  getCallLogs(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/provider/CalendarContract */
interface OwnNativeModule {
  /** @collects calendar */
  readCalendar(...values: any[]): any
  /** @collects calendar */
  readCalendarEvents(...values: any[]): any
  /** @collects calendar */
  getCalendarEvents(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/content/pm/PackageManager */
interface OwnNativeModule {
  /** @collects app-list */
  getInstalledApps(...values: any[]): any
  /** @collects app-list */
  getInstalledApplications(...values: any[]): any
  /** @collects app-list */
  getInstalledPackages(...values: any[]): any
  /** @collects app-list */
  getAllInstalledApps(...values: any[]): any
  /** @collects app-list */
  getInstalledAppList(...values: any[]): any
  /** @collects app-list */
  getInstalledAppsList(...values: any[]): any
  /** @collects app-list */
  queryInstalledApps(...values: any[]): any
  /** @collects app-list */
  getRunningApps(...values: any[]): any
  /** @collects app-list */
  getRunningAppProcesses(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/app/usage/UsageStatsManager */
interface OwnNativeModule {
  /** @collects app-list */
  getUsageStats(...values: any[]): any
  /** @collects app-list */
  queryUsageStats(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/content/Intent#ACTION_OPEN_DOCUMENT_TREE */
interface OwnNativeModule {
  /** @picks storage */
  pickDirectory(...values: any[]): any
  /** @picks storage */
  pickFolder(...values: any[]): any
  /** @picks storage */
  selectDirectory(...values: any[]): any
  /** @picks storage */
  selectFolder(...values: any[]): any
  /** @picks storage */
  chooseDirectory(...values: any[]): any
  /** @picks storage */
  chooseFolder(...values: any[]): any
  /** @picks storage */
  openDocumentTree(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/content/Intent#ACTION_OPEN_DOCUMENT */
interface OwnNativeModule {
  /** @picks storage */
  pickFile(...values: any[]): any
  /** @picks storage */
  pickFiles(...values: any[]): any
  /** @picks storage */
  pickDocument(...values: any[]): any
  /** @picks storage */
  pickDocuments(...values: any[]): any
  /** @picks storage */
  chooseFile(...values: any[]): any
  /** @picks storage */
  openDocumentPicker(...values: any[]): any
  /** @picks storage */
  openFilePicker(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/provider/MediaStore#ACTION_PICK_IMAGES */
interface OwnNativeModule {
  /** @picks photos */
  pickImage(...values: any[]): any
  /** @picks photos */
  pickImages(...values: any[]): any
  /** @picks photos */
  pickPhoto(...values: any[]): any
  /** @picks photos */
  pickPhotos(...values: any[]): any
  /** @picks photos */
  pickVideo(...values: any[]): any
  /** @picks photos */
  pickMedia(...values: any[]): any
  /** @picks photos */
  pickFromGallery(...values: any[]): any
  /** @picks photos */
  selectFromGallery(...values: any[]): any
  /** @picks photos */
  openGallery(...values: any[]): any
  /** @picks photos */
  openImagePicker(...values: any[]): any
  /** @picks photos */
  openPhotoLibrary(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/provider/MediaStore#ACTION_IMAGE_CAPTURE */
interface OwnNativeModule {
  /** @collects camera */
  takePicture(...values: any[]): any
  /** @collects camera */
  capturePhoto(...values: any[]): any
  /** @collects camera */
  openCamera(...values: any[]): any
  /** @collects camera */
  startCamera(...values: any[]): any
  /** @collects camera */
  startCameraPreview(...values: any[]): any
  /** @collects camera */
  scanQrCode(...values: any[]): any
  /** @collects camera */
  scanQRCode(...values: any[]): any
  /** @collects camera */
  scanBarcode(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/media/MediaRecorder */
interface OwnNativeModule {
  /** @collects microphone */
  startAudioRecording(...values: any[]): any
  /** @collects microphone */
  startVoiceRecording(...values: any[]): any
  /** @collects microphone */
  startAudioRecorder(...values: any[]): any
  /** @collects microphone */
  recordAudio(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/speech/SpeechRecognizer */
interface OwnNativeModule {
  /** @collects microphone */
  startSpeechRecognition(...values: any[]): any
  /** @collects microphone */
  startVoiceRecognition(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/media/projection/MediaProjectionManager */
interface OwnNativeModule {
  /** @collects screen-capture */
  takeScreenshot(...values: any[]): any
  /** @collects screen-capture */
  captureScreen(...values: any[]): any
  /** @collects screen-capture */
  startScreenCapture(...values: any[]): any
  /** @collects screen-capture */
  startScreenRecording(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/bluetooth/BluetoothAdapter */
interface OwnNativeModule {
  /** @collects bluetooth */
  getBondedDevices(...values: any[]): any
  /** @collects bluetooth */
  getPairedDevices(...values: any[]): any
  /** @collects bluetooth */
  startBleScan(...values: any[]): any
  /** @collects bluetooth */
  startBluetoothScan(...values: any[]): any
  /** @collects bluetooth */
  startBluetoothDiscovery(...values: any[]): any
  /** @collects bluetooth */
  scanBleDevices(...values: any[]): any
  /** @collects bluetooth */
  scanBluetoothDevices(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/nfc/NfcAdapter */
interface OwnNativeModule {
  /** @collects nfc */
  readNfc(...values: any[]): any
  /** @collects nfc */
  readNFC(...values: any[]): any
  /** @collects nfc */
  readNfcTag(...values: any[]): any
  /** @collects nfc */
  startNfcScan(...values: any[]): any
}
/** @byName @source https://developer.apple.com/documentation/coremotion/cmpedometer */
interface OwnNativeModule {
  /** @collects sensors/motion */
  getStepCount(...values: any[]): any
  /** @collects sensors/motion */
  getTodaySteps(...values: any[]): any
  /** @collects sensors/motion */
  getTodayStepCount(...values: any[]): any
  /** @collects sensors/motion */
  getDailySteps(...values: any[]): any
}
/** @byName @source https://developer.apple.com/documentation/healthkit/hkhealthstore */
interface OwnNativeModule {
  /** @collects sensors/health */
  getHeartRate(...values: any[]): any
  /** @collects sensors/health */
  readHeartRate(...values: any[]): any
  /** @collects sensors/health */
  getSleepData(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/androidx/biometric/BiometricPrompt */
interface OwnNativeModule {
  /** @collects biometrics */
  showBiometricPrompt(...values: any[]): any
  /** @collects biometrics */
  authenticateBiometric(...values: any[]): any
  /** @collects biometrics */
  authenticateWithBiometrics(...values: any[]): any
  /** @collects biometrics */
  authenticateFingerprint(...values: any[]): any
}
/** @byName @source https://firebase.google.com/docs/cloud-messaging/manage-tokens */
interface OwnNativeModule {
  /** @collects notifications */
  getPushToken(...values: any[]): any
  /** @collects notifications */
  getFcmToken(...values: any[]): any
  /** @collects notifications */
  getFCMToken(...values: any[]): any
  /** @collects notifications */
  getApnsToken(...values: any[]): any
  /** @collects notifications */
  getAPNSToken(...values: any[]): any
  /** @collects notifications */
  getDevicePushToken(...values: any[]): any
  /** @collects notifications */
  getRegistrationId(...values: any[]): any
  /** @collects notifications */
  getRegistrationID(...values: any[]): any
  /** @collects notifications */
  registerForPushNotifications(...values: any[]): any
  /** @collects notifications */
  registerForRemoteNotifications(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/webkit/CookieManager */
interface OwnNativeModule {
  /** @collects cookies */
  getCookies(...values: any[]): any
  /** @collects cookies */
  getAllCookies(...values: any[]): any
}
/** @byName @source https://developer.android.com/reference/android/webkit/WebSettings#getUserAgentString() */
interface OwnNativeModule {
  /** @collects user-agent */
  getUserAgent(...values: any[]): any
  /** @collects user-agent */
  getUserAgentString(...values: any[]): any
}
/** @byName @source https://developer.android.com/training/permissions/requesting */
interface OwnNativeModule {
  /** @requests camera */
  requestCameraPermission(...values: any[]): any
  /** @requests camera */
  requestCameraPermissions(...values: any[]): any
  /** @requests location */
  requestLocationPermission(...values: any[]): any
  /** @requests location */
  requestLocationPermissions(...values: any[]): any
  /** @requests location */
  requestBackgroundLocationPermission(...values: any[]): any
  /** @requests microphone */
  requestMicrophonePermission(...values: any[]): any
  /** @requests microphone */
  requestRecordAudioPermission(...values: any[]): any
  /** @requests contacts */
  requestContactsPermission(...values: any[]): any
  /** @requests contacts */
  requestContactPermission(...values: any[]): any
  /** @requests photos */
  requestPhotoLibraryPermission(...values: any[]): any
  /** @requests photos */
  requestGalleryPermission(...values: any[]): any
  /** @requests photos */
  requestMediaPermission(...values: any[]): any
  /** @requests storage */
  requestStoragePermission(...values: any[]): any
  /** @requests storage */
  requestStoragePermissions(...values: any[]): any
  /** @requests storage */
  requestManageStoragePermission(...values: any[]): any
  /** @requests storage */
  requestFilePermission(...values: any[]): any
  /** @requests bluetooth */
  requestBluetoothPermission(...values: any[]): any
  /** @requests bluetooth */
  requestBluetoothPermissions(...values: any[]): any
  /** @requests calendar */
  requestCalendarPermission(...values: any[]): any
  /** @requests calendar */
  requestCalendarPermissions(...values: any[]): any
  /** @requests sms */
  requestSmsPermission(...values: any[]): any
  /** @requests sms */
  requestSMSPermission(...values: any[]): any
  /** @requests notifications */
  requestNotificationPermission(...values: any[]): any
  /** @requests notifications */
  requestNotificationPermissions(...values: any[]): any
  /** @requests notifications */
  requestNotificationsPermission(...values: any[]): any
  /** @requests notifications */
  requestPushPermission(...values: any[]): any
}
/** @byName @source https://developer.apple.com/documentation/apptrackingtransparency/attrackingmanager */
interface OwnNativeModule {
  /** @requests advertising */
  requestTrackingAuthorization(...values: any[]): any
  /** @requests advertising */
  requestTrackingPermission(...values: any[]): any
}
/** One of them, for a function that is only told its name: so its type is not taken for a way to come by one. */
declare var ownNativeModule: OwnNativeModule
