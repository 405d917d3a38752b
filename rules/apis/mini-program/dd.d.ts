/** @source https://www.npmjs.com/package/dingtalk-jsapi */
interface DingOptions {
  success?(result: any): void
  fail?(error: any): void
  complete?(result: any): void
  [key: string]: any
}
interface DingFromAlbum extends DingOptions { sourceType: readonly 'album'[] }
interface DingFromCamera extends DingOptions { sourceType: readonly 'camera'[] }
interface DingFromBoth extends DingOptions { sourceType: readonly ('album' | 'camera')[] }
interface DingMini {
  /** @collects account */
  requestAuthCode(options?: DingOptions): Promise<any>
  /** @collects account */
  getAuthCode(options?: DingOptions): Promise<any>
  /** @collects account @distinctive */
  getPersonalWorkInfo(options?: DingOptions): Promise<any>
  /** @picks contacts */
  complexChoose(options: DingOptions): Promise<any>
  /** @picks contacts @distinctive */
  choosePhonebook(options: DingOptions): Promise<any>
  /** @picks contacts @distinctive */
  chooseStaffForPC(options: DingOptions): Promise<any>
  /** @picks contacts @distinctive */
  chooseExternalUsers(options: DingOptions): Promise<any>
  /** @writes contacts */
  addPhoneContact(options: DingOptions): Promise<any>
  /** @collects location */
  getLocation(options?: DingOptions): Promise<any>
  /** @collects location @distinctive */
  startLocating(options: DingOptions): Promise<any>
  /** @picks location @distinctive */
  locateInMap(options?: DingOptions): Promise<any>
  /** @collects device-info */
  getSystemInfo(options?: DingOptions): Promise<any>
  /** @collects device-info */
  getBatteryInfo(options?: DingOptions): Promise<any>
  /** @collects device-id/other @distinctive */
  getDeviceUUID(options?: DingOptions): Promise<any>
  /**
   * @collects device-id/oaid
   * @collects device-id/android-id
   */
  getDeviceId(options?: DingOptions): Promise<any>
  /** @collects network/state */
  getNetworkType(options?: DingOptions): Promise<any>
  /** @collects network/wifi @distinctive */
  getWifiHotspotStatus(options?: DingOptions): Promise<any>
  /** @checks network/wifi */
  getWifiStatus(options?: DingOptions): Promise<any>
  /** @collects sensors/motion @distinctive */
  getTodaysStepCount(options?: DingOptions): Promise<any>
  /** @collects sensors/motion */
  watchShake(options?: DingOptions): Promise<any>
  /** @picks photos */
  chooseImage(options: DingFromAlbum): Promise<any>
  /** @collects camera */
  chooseImage(options: DingFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   */
  chooseImage(options: DingFromBoth): Promise<any>
  /** @picks photos */
  chooseImage(options?: DingOptions): Promise<any>
  /** @picks photos */
  chooseMedia(options: DingFromAlbum): Promise<any>
  /** @collects camera */
  chooseMedia(options: DingFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   */
  chooseMedia(options: DingFromBoth): Promise<any>
  /** @picks photos */
  chooseMedia(options?: DingOptions): Promise<any>
  /** @picks storage */
  chooseFile(options: DingOptions): Promise<any>
  /** @writes photos */
  saveImageToPhotosAlbum(options: DingOptions): Promise<any>
  /** @writes photos */
  saveVideoToPhotosAlbum(options: DingOptions): Promise<any>
  /** @collects camera */
  scan(options?: DingOptions): Promise<any>
  /** @collects camera */
  scanCard(options?: DingOptions): Promise<any>
  /** @collects microphone */
  startRecord(options?: DingOptions): Promise<any>
  /** @writes clipboard/read */
  setClipboard(options: DingOptions): Promise<any>
  /** @collects biometrics @distinctive */
  exclusiveLiveCheck(options: DingOptions): Promise<any>
  /** @collects bluetooth */
  openBluetoothAdapter(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  startBluetoothDevicesDiscovery(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  onBluetoothDeviceFound(options: any): any
  /** @collects bluetooth */
  getBluetoothDevices(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  startBeaconDiscovery(options: DingOptions): Promise<any>
  /** @collects bluetooth */
  getBeacons(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  onBeaconUpdate(options: any): any
  /** @checks bluetooth */
  getBluetoothAdapterState(options?: DingOptions): Promise<any>
  /** @collects nfc */
  readNFC(options?: DingOptions): Promise<any>
  /** @collects nfc @distinctive */
  nfcReadCardNumber(options?: DingOptions): Promise<any>
  media: {
    voiceRecorder: {
      /** @collects microphone */
      start(options?: any): Promise<any>
    }
  }
}
/** The mini-program's own members, and the groups of the web interface, which the host has too. */
declare var dd: DingMini & Pick<typeof import('dingtalk-jsapi'), 'biz' | 'device' | 'runtime'>
