/**
 * Baidu's interface is WeChat's for the members named here, and has some of its own.
 * @source https://www.npmjs.com/package/@types/baidu-app
 */
declare var swan: Pick<
  Wx,
  | 'login' | 'checkSession' | 'getUserInfo' | 'chooseAddress' | 'chooseInvoiceTitle' | 'addPhoneContact' | 'authorize' | 'getSetting'
  | 'reportAnalytics' | 'reportMonitor'
  | 'getLocation' | 'chooseLocation' | 'startLocationUpdate' | 'onLocationChange' | 'createMapContext'
  | 'chooseImage' | 'chooseVideo' | 'saveImageToPhotosAlbum' | 'saveVideoToPhotosAlbum'
  | 'createCameraContext' | 'scanCode' | 'getRecorderManager' | 'startRecord' | 'onUserCaptureScreen'
  | 'getSystemInfo' | 'getSystemInfoSync' | 'getBatteryInfo' | 'getBatteryInfoSync' | 'getClipboardData' | 'setClipboardData'
  | 'startAccelerometer' | 'onAccelerometerChange' | 'startCompass' | 'onCompassChange' | 'onGyroscopeChange'
  | 'startDeviceMotionListening' | 'onDeviceMotionChange'
  | 'getNetworkType' | 'onNetworkStatusChange' | 'onNetworkWeakChange'
  | 'getWifiList' | 'onGetWifiList' | 'getConnectedWifi' | 'onWifiConnected'
  | 'openBluetoothAdapter' | 'onBluetoothDeviceFound' | 'getBluetoothDevices' | 'getConnectedBluetoothDevices'
  | 'getBluetoothAdapterState' | 'startBeaconDiscovery' | 'getBeacons' | 'onBeaconUpdate'
> & {
  /** @collects account @source https://github.com/NervJS/taro/tree/main/packages/taro-platform-swan */
  getLoginCode(options?: any): Promise<any>
  /** @checks account */
  isLoginSync(): any
  /** @collects device-id/other @distinctive @note made of the device's id and the developer's */
  getSwanId(options?: any): Promise<any>
  /** @requests notifications @source https://smartprogram.baidu.com/docs/develop/api/open/swan-subscribeService/ */
  subscribeService(options: any): Promise<any>
  /** @picks photos @source https://github.com/NervJS/taro/tree/main/packages/taro-platform-swan */
  chooseAlbum(options?: any): Promise<any>
  /** @writes calendar @source https://github.com/NervJS/taro/tree/main/packages/taro-platform-swan */
  addEventOnCalendar(options: any): Promise<any>
  ai: {
    getVoiceRecognizer(): {
      /** @collects microphone */
      start(options?: any): void
      [key: string]: any
    }
    [key: string]: any
  }
}
