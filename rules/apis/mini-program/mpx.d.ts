/**
 * mpx carries the whole interface of WeChat and translates it for the other hosts.
 * @source https://github.com/didi/mpx/blob/master/packages/api-proxy/@types/index.d.ts
 */
interface MpxInstance extends Wx {
  use(plugin: any, options?: any): any
}
declare module '@mpxjs/core' {
  const mpx: MpxInstance
  export default mpx
}
declare module '@mpxjs/api-proxy' {
  export const login: Wx['login']
  export const checkSession: Wx['checkSession']
  export const getUserInfo: Wx['getUserInfo']
  export const addPhoneContact: Wx['addPhoneContact']
  export const getSetting: Wx['getSetting']
  export const chooseMedia: Wx['chooseMedia']
  export const scanCode: Wx['scanCode']
  export const onUserCaptureScreen: Wx['onUserCaptureScreen']
  export const chooseLocation: Wx['chooseLocation']
  export const onLocationChange: Wx['onLocationChange']
  export const startLocationUpdate: Wx['startLocationUpdate']
  export const getSystemInfo: Wx['getSystemInfo']
  export const getSystemInfoSync: Wx['getSystemInfoSync']
  export const getClipboardData: Wx['getClipboardData']
  export const setClipboardData: Wx['setClipboardData']
  export const getNetworkType: Wx['getNetworkType']
  export const onNetworkStatusChange: Wx['onNetworkStatusChange']
  export const getWifiList: Wx['getWifiList']
  export const onGetWifiList: Wx['onGetWifiList']
  export const getConnectedWifi: Wx['getConnectedWifi']
  export const openBluetoothAdapter: Wx['openBluetoothAdapter']
  export const startBluetoothDevicesDiscovery: Wx['startBluetoothDevicesDiscovery']
  export const onBluetoothDeviceFound: Wx['onBluetoothDeviceFound']
  export const getBluetoothDevices: Wx['getBluetoothDevices']
  export const getConnectedBluetoothDevices: Wx['getConnectedBluetoothDevices']
  export const getBluetoothAdapterState: Wx['getBluetoothAdapterState']
  const install: any
  export default install
}
