/**
 * Hosts whose interface is WeChat's: the members that each of them has.
 * @source https://github.com/NervJS/taro/tree/main/packages/taro/types/api
 */
declare var qq: Pick<
  Wx,
  | 'login' | 'checkSession' | 'getUserInfo' | 'chooseAddress' | 'authorize' | 'getSetting'
  | 'getLocation' | 'chooseLocation' | 'chooseImage' | 'chooseVideo' | 'scanCode' | 'getRecorderManager' | 'createCameraContext'
  | 'getSystemInfo' | 'getSystemInfoSync' | 'getBatteryInfo' | 'getBatteryInfoSync' | 'getClipboardData' | 'setClipboardData'
  | 'startAccelerometer' | 'onAccelerometerChange' | 'startCompass' | 'onCompassChange' | 'onGyroscopeChange'
  | 'getNetworkType' | 'onNetworkStatusChange' | 'onNetworkWeakChange'
> & {
  /** @collects sensors/motion @distinctive @source https://docs.taro.zone/docs/apis/qq/getQQRunData */
  getQQRunData(options?: any): Promise<any>
}
declare var jd: Pick<
  Wx,
  | 'login' | 'getUserInfo' | 'chooseAddress' | 'getSetting' | 'getLocation' | 'chooseLocation' | 'scanCode'
  | 'getBatteryInfo' | 'getBatteryInfoSync' | 'getClipboardData' | 'startAccelerometer' | 'onAccelerometerChange'
  | 'onGyroscopeChange' | 'startDeviceMotionListening' | 'onDeviceMotionChange' | 'onUserCaptureScreen'
  | 'getWifiList' | 'onGetWifiList' | 'onWifiConnected' | 'openBluetoothAdapter' | 'startBluetoothDevicesDiscovery'
  | 'onBluetoothDeviceFound' | 'getBluetoothDevices' | 'getConnectedBluetoothDevices' | 'getBluetoothAdapterState'
  | 'createBLEPeripheralServer'
>
/** @source https://github.com/raxjs/universal-api/tree/master/packages */
declare var ks: Pick<
  Wx,
  | 'authorize' | 'getLocation' | 'chooseLocation' | 'chooseImage' | 'chooseMedia' | 'chooseVideo' | 'saveImageToPhotosAlbum'
  | 'scanCode' | 'getSystemInfo' | 'getSystemInfoSync' | 'getClipboardData' | 'setClipboardData' | 'onAccelerometerChange'
  | 'requestSubscribeMessage'
>
