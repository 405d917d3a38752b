/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.bluetooth.baseProfile.d.ts */
interface OhosBluetoothProfile {
  /** @collects bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
  getConnectedDevices(): string[]
  /** @checks bluetooth @permission ohos.permission.ACCESS_BLUETOOTH */
  getConnectionState(deviceId: string): any
  [key: string]: any
}
declare module '@ohos.bluetooth.a2dp' {
  namespace a2dp {
    type A2dpSourceProfile = OhosBluetoothProfile
    function createA2dpSrcProfile(): OhosBluetoothProfile
  }
  export default a2dp
}
declare module '@ohos.bluetooth.hfp' {
  namespace hfp {
    type HandsFreeAudioGatewayProfile = OhosBluetoothProfile
    function createHfpAgProfile(): OhosBluetoothProfile
  }
  export default hfp
}
declare module '@ohos.bluetooth.hid' {
  namespace hid {
    type HidHostProfile = OhosBluetoothProfile
    function createHidHostProfile(): OhosBluetoothProfile
  }
  export default hid
}
declare module '@kit.ConnectivityKit' {
  export { default as a2dp } from '@ohos.bluetooth.a2dp'
  export { default as hfp } from '@ohos.bluetooth.hfp'
  export { default as hid } from '@ohos.bluetooth.hid'
}
