/** @source https://docs.taro.zone/docs/apis/device/network/getNetworkType */
interface TaroNFCAdapter {
  /** @collects nfc @source https://docs.taro.zone/docs/apis/device/nfc/NFCAdapter#startdiscovery */
  startDiscovery(options?: TaroOptions): Promise<any>
  /** @collects nfc @source https://docs.taro.zone/docs/apis/device/nfc/NFCAdapter#ondiscovered */
  onDiscovered(listener: (result: any) => void): void
  [key: string]: any
}
declare module '@tarojs/taro' {
  /** @collects network/state */
  export function getNetworkType(options?: TaroOptions): Promise<any>
  /** @collects network/state @source https://docs.taro.zone/docs/apis/device/network/onNetworkStatusChange */
  export function onNetworkStatusChange(listener: (result: { isConnected: boolean; networkType: string }) => void): void
  /** @collects network/state @source https://docs.taro.zone/docs/apis/device/network/onNetworkWeakChange */
  export function onNetworkWeakChange(listener: (result: { weakNet: boolean; networkType: string }) => void): void
  /** @collects network/ip @source https://docs.taro.zone/docs/apis/device/network/getLocalIPAddress */
  export function getLocalIPAddress(options?: TaroOptions): Promise<any>
  /** @collects network/wifi @source https://docs.taro.zone/docs/apis/device/wifi/getWifiList */
  export function getWifiList(options?: TaroOptions): Promise<any>
  /** @collects network/wifi @distinctive @source https://docs.taro.zone/docs/apis/device/wifi/onGetWifiList */
  export function onGetWifiList(listener: (result: { wifiList: any[] }) => void): void
  /** @collects network/wifi @distinctive @source https://docs.taro.zone/docs/apis/device/wifi/getConnectedWifi */
  export function getConnectedWifi(options?: TaroOptions<{ wifi: any }>): Promise<{ wifi: any }>
  /** @collects network/wifi @source https://docs.taro.zone/docs/apis/device/wifi/onWifiConnected */
  export function onWifiConnected(listener: (result: { wifi: any }) => void): void
  /** @collects network/wifi @distinctive @source https://docs.taro.zone/docs/apis/device/wifi/onWifiConnectedWithPartialInfo */
  export function onWifiConnectedWithPartialInfo(listener: (result: { wifi: any }) => void): void
  /** @collects bluetooth @permission scope.bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/bluetooth/openBluetoothAdapter */
  export function openBluetoothAdapter(options?: TaroOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/bluetooth/startBluetoothDevicesDiscovery */
  export function startBluetoothDevicesDiscovery(options?: TaroOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/bluetooth/onBluetoothDeviceFound */
  export function onBluetoothDeviceFound(listener: (result: { devices: any[] }) => void): void
  /** @collects bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/bluetooth/getBluetoothDevices */
  export function getBluetoothDevices(options?: TaroOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/bluetooth/getConnectedBluetoothDevices */
  export function getConnectedBluetoothDevices(options: TaroOptions): Promise<any>
  /** @checks bluetooth @source https://docs.taro.zone/docs/apis/device/bluetooth/getBluetoothAdapterState */
  export function getBluetoothAdapterState(options?: TaroOptions): Promise<any>
  /** @collects bluetooth @permission scope.bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/bluetooth-peripheral/createBLEPeripheralServer */
  export function createBLEPeripheralServer(options?: TaroOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/iBeacon/startBeaconDiscovery */
  export function startBeaconDiscovery(options: TaroOptions): Promise<any>
  /** @collects bluetooth @source https://docs.taro.zone/docs/apis/device/iBeacon/getBeacons */
  export function getBeacons(options?: TaroOptions): Promise<any>
  /** @collects bluetooth @distinctive @source https://docs.taro.zone/docs/apis/device/iBeacon/onBeaconUpdate */
  export function onBeaconUpdate(listener: (result: { beacons: any[] }) => void): void
  /** @checks nfc @source https://docs.taro.zone/docs/apis/device/nfc/getHCEState */
  export function getHCEState(options?: TaroOptions): Promise<any>
  /** @collects nfc @source https://docs.taro.zone/docs/apis/device/nfc/startHCE */
  export function startHCE(options: TaroOptions): Promise<any>
  export function getNFCAdapter(): TaroNFCAdapter
  /** @checks bluetooth @source https://docs.taro.zone/docs/apis/device/bluetooth/isBluetoothDevicePaired */
  export function isBluetoothDevicePaired(options: TaroOptions): Promise<any>
}
