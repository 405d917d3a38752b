/** @source https://www.npmjs.com/package/@douyin-microapp/typings */
interface TtOptions<R = any> {
  success?(result: R): void
  fail?(error: any): void
  complete?(result: any): void
  [key: string]: any
}
interface TtFromAlbum extends TtOptions { sourceType: readonly 'album'[] }
interface TtFromCamera extends TtOptions { sourceType: readonly 'camera'[] }
interface TtFromBoth extends TtOptions { sourceType: readonly ('album' | 'camera')[] }
interface TtSystemInfo {
  /** @collects device-info */
  brand: string
  /** @collects device-info */
  model: string
  /** @collects device-info */
  system: string
  [key: string]: any
}
interface TtRecorderManager {
  /** @collects microphone @permission scope.record */
  start(options?: any): void
  [key: string]: any
}
interface TtRtcRoomContext {
  /**
   * @collects microphone
   * @collects camera
   */
  joinRtcRoom(options: TtOptions): Promise<any>
  [key: string]: any
}
/** Douyin and the other hosts of ByteDance; Feishu's mini-programs use the same name. */
declare var tt: {
  /** @collects usage-log @toCollector options.url @source https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-request */
  request(options: { url: string; [key: string]: any }): any
  /** @collects account */
  login(options?: TtOptions): Promise<any>
  /** @checks account */
  checkSession(options?: TtOptions): Promise<any>
  /** @collects account @permission scope.userInfo */
  getUserInfo(options?: TtOptions): Promise<any>
  /** @collects account */
  getUserProfile(options?: TtOptions): Promise<any>
  /** @collects account @source https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/open-interface/authorization/tt-show-douyin-open-auth/ */
  showDouyinOpenAuth(options: TtOptions): Promise<any>
  /** @collects account */
  getLiveUserInfo(options?: TtOptions): Promise<any>
  /** @picks account @permission scope.address */
  chooseAddress(options?: TtOptions): Promise<any>
  /** @requests @permissionFrom options.scope @source https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/open-interface/authorization/tt-authorize/ */
  authorize(options: TtOptions & { scope: string }): Promise<any>
  /** @checks */
  getSetting(options?: TtOptions): Promise<any>
  /** @requests notifications */
  requestSubscribeMessage(options: TtOptions): Promise<any>
  /** @collects usage-log */
  reportAnalytics(eventName: string, data?: any): void
  /** @writes calendar @source https://github.com/NervJS/taro/tree/main/packages/taro/types/api/device/calendar.d.ts */
  addPhoneCalendar(options: TtOptions): Promise<any>

  /** @collects location @permission scope.userLocation */
  getLocation(options?: TtOptions): Promise<any>
  /** @picks location @permission scope.userLocation */
  chooseLocation(options?: TtOptions): Promise<any>
  /** @collects location @permission scope.userLocation @source https://github.com/NervJS/taro/tree/main/packages/taro/types/api/location/index.d.ts */
  startLocationUpdate(options?: TtOptions): Promise<any>
  /** @collects location @permission scope.userLocation @source https://github.com/NervJS/taro/tree/main/packages/taro/types/api/location/index.d.ts */
  onLocationChange(listener: (result: any) => void): void

  /** @picks photos */
  chooseImage(options: TtFromAlbum): Promise<any>
  /** @collects camera @permission scope.camera */
  chooseImage(options: TtFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera @permission scope.camera
   */
  chooseImage(options: TtFromBoth): Promise<any>
  /** @picks photos */
  chooseImage(options?: TtOptions): Promise<any>
  /** @picks photos */
  chooseMedia(options: TtFromAlbum): Promise<any>
  /** @collects camera @permission scope.camera */
  chooseMedia(options: TtFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera @permission scope.camera
   */
  chooseMedia(options: TtFromBoth): Promise<any>
  /** @picks photos */
  chooseMedia(options?: TtOptions): Promise<any>
  /** @picks photos @source https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/other/user-authorization/ */
  chooseVideo(options: TtFromAlbum): Promise<any>
  /** @collects camera @permission scope.camera @source https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/other/user-authorization/ */
  chooseVideo(options: TtFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera @permission scope.camera
   * @source https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/other/user-authorization/
   */
  chooseVideo(options: TtFromBoth): Promise<any>
  /** @picks photos @source https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/other/user-authorization/ */
  chooseVideo(options?: TtOptions): Promise<any>
  /** @writes photos @permission scope.album */
  saveImageToPhotosAlbum(options: TtOptions): Promise<any>
  /** @collects camera @permission scope.camera */
  scanCode(options?: TtOptions): Promise<any>
  getRecorderManager(): TtRecorderManager
  createRtcRoomContext(appId: string): TtRtcRoomContext
  /** @collects screen-capture */
  onUserCaptureScreen(listener: () => void): void

  /** @collects device-info */
  getSystemInfo(options?: TtOptions<TtSystemInfo>): Promise<TtSystemInfo>
  /** @collects device-info */
  getSystemInfoSync(): TtSystemInfo
  /** @collects clipboard/read */
  getClipboardData(options?: TtOptions<{ data: string }>): Promise<{ data: string }>
  /** @writes clipboard/read */
  setClipboardData(options: TtOptions): Promise<any>
  /** @collects sensors/motion */
  startAccelerometer(options?: TtOptions): Promise<any>
  /** @collects sensors/motion */
  onAccelerometerChange(listener: (result: any) => void): void
  /** @collects sensors/motion */
  startCompass(options?: TtOptions): Promise<any>
  /** @collects sensors/motion */
  onCompassChange(listener: (result: any) => void): void
  /** @collects sensors/motion @source https://github.com/NervJS/taro/tree/main/packages/taro/types/api/device/gyroscope.d.ts */
  startGyroscope(options?: TtOptions): Promise<any>
  /** @collects sensors/motion @source https://github.com/NervJS/taro/tree/main/packages/taro/types/api/device/gyroscope.d.ts */
  onGyroscopeChange(listener: (result: any) => void): void
  /** @collects network/state @source https://github.com/NervJS/taro/tree/main/packages/taro/types/api/device/network.d.ts */
  getNetworkType(options?: TtOptions): Promise<any>
  /** @collects network/state */
  onNetworkStatusChange(listener: (result: any) => void): void
  /** @collects network/wifi */
  getConnectedWifi(options?: TtOptions): Promise<any>
  /** @collects network/wifi */
  getWifiList(options?: TtOptions): Promise<any>
  /** @collects network/wifi */
  onGetWifiList(listener: (result: any) => void): void

  /** @collects account @source https://open.larksuite.com/document/uYjL24iN/uUzMuUzMuUzM/requestaccess @note Feishu */
  requestAccess(options: TtOptions): void
  /** @collects account @source https://open.larksuite.com/document/uYjL24iN/uUzMuUzMuUzM/20220308 @note Feishu */
  requestAuthCode(options: TtOptions): void
  /** @picks contacts @source https://open.larksuite.com/document/uYjL24iN/uMTM04yMxQjLzEDN @note Feishu */
  chooseContact(options: TtOptions): void
}
