/** @source https://github.com/danielsogl/awesome-cordova-plugins */
declare module '@awesome-cordova-plugins/ble/ngx' {
  export class BLE {}
  export interface BLE extends CordovaBle {}
}
declare module '@awesome-cordova-plugins/ble' {
  export const BLE: CordovaBle
  export type BLE = CordovaBle
}
declare module '@ionic-native/ble/ngx' { export * from '@awesome-cordova-plugins/ble/ngx' }
declare module '@ionic-native/ble' { export * from '@awesome-cordova-plugins/ble' }
declare module '@awesome-cordova-plugins/bluetooth-serial/ngx' {
  export class BluetoothSerial {}
  export interface BluetoothSerial extends CordovaBluetoothSerial {}
}
declare module '@awesome-cordova-plugins/bluetooth-serial' {
  export const BluetoothSerial: CordovaBluetoothSerial
  export type BluetoothSerial = CordovaBluetoothSerial
}
declare module '@ionic-native/bluetooth-serial/ngx' { export * from '@awesome-cordova-plugins/bluetooth-serial/ngx' }
declare module '@ionic-native/bluetooth-serial' { export * from '@awesome-cordova-plugins/bluetooth-serial' }
declare module '@awesome-cordova-plugins/bluetooth-le/ngx' {
  export class BluetoothLE {}
  export interface BluetoothLE extends CordovaBluetoothLe {}
}
declare module '@awesome-cordova-plugins/bluetooth-le' {
  export const BluetoothLE: CordovaBluetoothLe
  export type BluetoothLE = CordovaBluetoothLe
}
declare module '@ionic-native/bluetooth-le/ngx' { export * from '@awesome-cordova-plugins/bluetooth-le/ngx' }
declare module '@ionic-native/bluetooth-le' { export * from '@awesome-cordova-plugins/bluetooth-le' }
declare module '@awesome-cordova-plugins/nfc/ngx' {
  export class NFC {}
  export interface NFC extends CordovaNfc {}
}
declare module '@awesome-cordova-plugins/nfc' {
  export const NFC: CordovaNfc
  export type NFC = CordovaNfc
}
declare module '@ionic-native/nfc/ngx' { export * from '@awesome-cordova-plugins/nfc/ngx' }
declare module '@ionic-native/nfc' { export * from '@awesome-cordova-plugins/nfc' }
declare module '@awesome-cordova-plugins/wifi-wizard-2/ngx' {
  export class WifiWizard2 {}
  export interface WifiWizard2 extends CordovaWifiWizard {}
}
declare module '@awesome-cordova-plugins/wifi-wizard-2' {
  export const WifiWizard2: CordovaWifiWizard
  export type WifiWizard2 = CordovaWifiWizard
}
declare module '@ionic-native/wifi-wizard-2/ngx' { export * from '@awesome-cordova-plugins/wifi-wizard-2/ngx' }
declare module '@ionic-native/wifi-wizard-2' { export * from '@awesome-cordova-plugins/wifi-wizard-2' }
declare module '@awesome-cordova-plugins/network-interface/ngx' {
  export class NetworkInterface {}
  export interface NetworkInterface extends CordovaNetworkInterface {}
}
declare module '@awesome-cordova-plugins/network-interface' {
  export const NetworkInterface: CordovaNetworkInterface
  export type NetworkInterface = CordovaNetworkInterface
}
declare module '@ionic-native/network-interface/ngx' { export * from '@awesome-cordova-plugins/network-interface/ngx' }
declare module '@ionic-native/network-interface' { export * from '@awesome-cordova-plugins/network-interface' }
interface AwesomeNetwork {
  /** @collects network/state */
  readonly type: string
  /** @collects network/state */
  readonly downlinkMax: string
  /** @collects network/state */
  onChange(): any
  /** @collects network/state */
  onConnect(): any
  /** @collects network/state */
  onDisconnect(): any
  readonly Connection: any
}
declare module '@awesome-cordova-plugins/network/ngx' {
  export class Network {}
  export interface Network extends AwesomeNetwork {}
}
declare module '@awesome-cordova-plugins/network' {
  export const Network: AwesomeNetwork
  export type Network = AwesomeNetwork
}
declare module '@ionic-native/network/ngx' { export * from '@awesome-cordova-plugins/network/ngx' }
declare module '@ionic-native/network' { export * from '@awesome-cordova-plugins/network' }
