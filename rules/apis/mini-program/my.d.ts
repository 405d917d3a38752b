/** @source https://opendocs.alipay.com/mini/api */
interface MyOptions<R = any> {
  success?(result: R): void
  fail?(error: any): void
  complete?(result: any): void
  [key: string]: any
}
interface MyFromAlbum extends MyOptions { sourceType: 'album' | readonly 'album'[] }
interface MyFromCamera extends MyOptions { sourceType: 'camera' | readonly 'camera'[] }
interface MyFromBoth extends MyOptions { sourceType: readonly ('album' | 'camera')[] }
interface MySystemInfo {
  /** @collects device-info @source https://opendocs.alipay.com/mini/api/system-info */
  brand: string
  /** @collects device-info @source https://opendocs.alipay.com/mini/api/system-info */
  model: string
  /** @collects device-info @source https://opendocs.alipay.com/mini/api/system-info */
  system: string
  /** @collects user-agent @source https://opendocs.alipay.com/mini/api/system-info */
  language: string
  [key: string]: any
}
interface MyMapContext {
  /** To a point that the app names. */
  moveToLocation(options: MyMapPoint): any
  /** @collects location @source https://opendocs.alipay.com/mini/api/ans8wt */
  moveToLocation(options?: MyOptions): any
  [key: string]: any
}
interface MyMapPoint extends MyOptions { latitude: any; longitude: any }
interface MyRecorderManager {
  /** @collects microphone @source https://opendocs.alipay.com/mini/api/getrecordermanager */
  start(options?: any): void
  [key: string]: any
}
declare var my: {
  /** @collects usage-log @toCollector options.url @source https://help.aliyun.com/document_detail/67556.html */
  request(options: { url: string; [key: string]: any }): any
  /** @collects account @source https://opendocs.alipay.com/mini/api/openapi-authorize */
  getAuthCode(options?: MyOptions): Promise<any>
  /** @collects account @source https://opendocs.alipay.com/mini/api/ch8chh */
  getOpenUserInfo(options?: MyOptions): Promise<any>
  /** @collects account @source https://opendocs.alipay.com/mini/api/userinfo @note replaced by getOpenUserInfo */
  getAuthUserInfo(options?: MyOptions): Promise<any>
  /** @collects account @source https://opendocs.alipay.com/mini/api/getphonenumber */
  getPhoneNumber(options?: MyOptions): Promise<any>
  /** @picks account @source https://opendocs.alipay.com/mini/api/lymgfk */
  getAddress(options?: MyOptions): Promise<any>
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/api/gxuu7v */
  getRunData(options: MyOptions): Promise<any>
  /** @picks contacts @distinctive @source https://opendocs.alipay.com/mini/api/ui-contact */
  chooseAlipayContact(options?: MyOptions): Promise<any>
  /** @picks contacts @source https://opendocs.alipay.com/mini/api/eqx2u5 */
  chooseContact(options: MyOptions): Promise<any>
  /** @picks contacts @distinctive @source https://opendocs.alipay.com/mini/api/blghgl */
  choosePhoneContact(options?: MyOptions): Promise<any>
  /** @writes contacts @source https://opendocs.alipay.com/mini/api/contact */
  addPhoneContact(options?: MyOptions): Promise<any>
  /** @requests notifications @source https://opendocs.alipay.com/mini/api/requestSubscribeMessage */
  requestSubscribeMessage(options: MyOptions): Promise<any>
  /** @checks @source https://opendocs.alipay.com/mini/api/xmk3ml */
  getSetting(options?: MyOptions): Promise<any>
  /** @collects usage-log @source https://opendocs.alipay.com/mini/api/report */
  reportAnalytics(eventName: string, data?: any): void

  /** @collects location @source https://opendocs.alipay.com/mini/api/mkxuqd */
  getLocation(options?: MyOptions): Promise<any>
  /** @picks location @source https://opendocs.alipay.com/mini/api/location */
  chooseLocation(options?: MyOptions): Promise<any>
  /** @collects location @source https://opendocs.alipay.com/mini/api/krzyo1 */
  onLocatedComplete(listener: (result: any) => void): void
  createMapContext(id: string): MyMapContext

  /** @picks photos @source https://opendocs.alipay.com/mini/api/media/image/my.chooseimage */
  chooseImage(options: MyFromAlbum): Promise<any>
  /** @collects camera @source https://opendocs.alipay.com/mini/api/media/image/my.chooseimage */
  chooseImage(options: MyFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://opendocs.alipay.com/mini/api/media/image/my.chooseimage
   */
  chooseImage(options: MyFromBoth): Promise<any>
  /** @picks photos @source https://opendocs.alipay.com/mini/api/media/image/my.chooseimage */
  chooseImage(options?: MyOptions): Promise<any>
  /** @picks photos @source https://opendocs.alipay.com/mini/api/media/video/my.choosevideo */
  chooseVideo(options: MyFromAlbum): Promise<any>
  /** @collects camera @source https://opendocs.alipay.com/mini/api/media/video/my.choosevideo */
  chooseVideo(options: MyFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://opendocs.alipay.com/mini/api/media/video/my.choosevideo
   */
  chooseVideo(options: MyFromBoth): Promise<any>
  /** @picks photos @source https://opendocs.alipay.com/mini/api/media/video/my.choosevideo */
  chooseVideo(options?: MyOptions): Promise<any>
  /** @writes photos @source https://opendocs.alipay.com/mini/api/media/image/my.saveimage */
  saveImage(options: MyOptions): Promise<any>
  /** @writes photos @source https://opendocs.alipay.com/mini/api/media/image/my.saveImagetophotosalbum */
  saveImageToPhotosAlbum(options: MyOptions): Promise<any>
  /** @writes photos @source https://opendocs.alipay.com/mini/api/media/video/my.savevideotophotosalbum */
  saveVideoToPhotosAlbum(options: MyOptions): Promise<any>
  /** @writes storage @source https://opendocs.alipay.com/mini/05vtu2 */
  saveFileToDisk(options: MyOptions): Promise<any>
  /** @collects camera @source https://opendocs.alipay.com/mini/api/scan */
  scan(options?: MyOptions): Promise<any>
  getRecorderManager(): MyRecorderManager
  /** @collects screen-capture @source https://opendocs.alipay.com/mini/api/user-capture-screen */
  onUserCaptureScreen(listener: () => void): void

  /** @collects device-info @source https://opendocs.alipay.com/mini/api/system-info */
  getSystemInfo(options?: MyOptions<MySystemInfo>): Promise<MySystemInfo>
  /** @collects device-info @source https://opendocs.alipay.com/mini/api/gawhvz */
  getSystemInfoSync(options?: any): MySystemInfo
  getAppBaseInfo(): {
    /** @collects user-agent @source https://opendocs.alipay.com/mini/0717lu */
    language: string
    [key: string]: any
  }
  /** @checks @source https://opendocs.alipay.com/mini/071crr */
  getSystemSetting(): any
  /** @checks @source https://opendocs.alipay.com/mini/071a9f */
  getAppAuthorizeSetting(): any
  /** @collects device-info @source https://opendocs.alipay.com/mini/api/nrnziy */
  getBatteryInfo(options?: MyOptions): Promise<any>
  /** @collects device-info @source https://opendocs.alipay.com/mini/api/vf7vn3 */
  getBatteryInfoSync(): any
  /** @collects clipboard/read @source https://opendocs.alipay.com/mini/api/clipboard */
  getClipboard(options?: MyOptions<{ text: string }>): Promise<{ text: string }>
  /** @writes clipboard/read @source https://opendocs.alipay.com/mini/api/klbkbp */
  setClipboard(options: MyOptions): Promise<any>
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/022hgl */
  startAccelerometer(options?: MyOptions): Promise<any>
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/api/accelerometer */
  onAccelerometerChange(listener: (result: any) => void): void
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/022kkk */
  startCompass(options?: MyOptions): Promise<any>
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/api/compass */
  onCompassChange(listener: (result: any) => void): void
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/api/my.ondevicemotionchange */
  onDeviceMotionChange(listener: (result: any) => void): void
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/022kkm */
  startGyroscope(options?: MyOptions): Promise<any>
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/api/gyroscope */
  onGyroscopeChange(listener: (result: any) => void): void
  /** @collects sensors/motion @source https://opendocs.alipay.com/mini/api/shake */
  watchShake(options?: MyOptions): Promise<any>
  /** @checks biometrics @source https://opendocs.alipay.com/mini/05vh0m */
  checkIsSupportIfaaAuthentication(options?: MyOptions): Promise<any>
  /** @checks biometrics @source https://opendocs.alipay.com/mini/05v8jv */
  checkIsIfaaEnrolledInDevice(options: MyOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://opendocs.alipay.com/mini/05vid9 */
  startIfaaAuthentication(options: MyOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://www.npmjs.com/package/@mini-types/my */
  startAPVerify(options: MyOptions, callback?: any): Promise<any>

  /** @collects network/state @source https://opendocs.alipay.com/mini/api/network-status */
  getNetworkType(options?: MyOptions): Promise<any>
  /** @collects network/state @source https://opendocs.alipay.com/mini/api/ympi0l */
  onNetworkStatusChange(listener: (result: any) => void): void
  /** @collects network/ip @source https://www.npmjs.com/package/@mini-types/my */
  getLocalIPAddress(options?: MyOptions): Promise<any>
  /** @collects network/wifi @source https://opendocs.alipay.com/mini/api/getwifilist */
  getWifiList(options?: MyOptions): Promise<any>
  /** @collects network/wifi @source https://opendocs.alipay.com/mini/api/ongetwifilist */
  onGetWifiList(listener: (result: any) => void): void
  /** @collects network/wifi @source https://opendocs.alipay.com/mini/api/getconnectedwifi */
  getConnectedWifi(options?: MyOptions): Promise<any>
  /** @collects network/wifi @source https://opendocs.alipay.com/mini/api/onwificonnected */
  onWifiConnected(listener: (result: any) => void): void
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/kunuy4 */
  openBluetoothAdapter(options?: MyOptions): Promise<any>
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/ksew43 */
  startBluetoothDevicesDiscovery(options: MyOptions): Promise<any>
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/mhzls9 */
  onBluetoothDeviceFound(listener: (result: any) => void): void
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/pelizr */
  getBluetoothDevices(options?: MyOptions): Promise<any>
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/ge8nue */
  getConnectedBluetoothDevices(options?: MyOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://opendocs.alipay.com/mini/01zdnf */
  getBluetoothPairs(options?: MyOptions): Promise<any>
  /** @checks bluetooth @source https://opendocs.alipay.com/mini/api/eid4o6 */
  getBluetoothAdapterState(options?: MyOptions): Promise<any>
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/cy1g7k */
  startBeaconDiscovery(options: MyOptions): Promise<any>
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/yqleyc */
  getBeacons(options?: MyOptions): Promise<any>
  /** @collects bluetooth @source https://opendocs.alipay.com/mini/api/kvdg9y */
  onBeaconUpdate(listener: (result: any) => void): void
}
