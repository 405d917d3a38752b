/** @source https://developer.apple.com/documentation/coretelephony/ctcarrier */
declare class CTCarrier extends NSObject {
  /** @collects carrier */
  carrierName: IosBoth<string>
  /** @collects carrier */
  mobileCountryCode: IosBoth<string>
  /** @collects carrier */
  mobileNetworkCode: IosBoth<string>
  /** @collects carrier */
  isoCountryCode: IosBoth<string>
}
/** @source https://developer.apple.com/documentation/coretelephony/cttelephonynetworkinfo */
declare class CTTelephonyNetworkInfo extends NSObject {
  subscriberCellularProvider: IosBoth<CTCarrier>
  /** @collects carrier */
  serviceSubscriberCellularProviders: IosBoth<any>
  /** @collects network/state */
  currentRadioAccessTechnology: IosBoth<string>
  /** @collects network/state */
  serviceCurrentRadioAccessTechnology: IosBoth<any>
}
/** @source https://developer.apple.com/documentation/networkextension/nehotspotnetwork */
declare class NEHotspotNetwork extends NSObject {
  /** @collects network/wifi @distinctive */
  static fetchCurrentWithCompletionHandler(done: (network: any) => void): void
}
/** @collects network/wifi @source https://developer.apple.com/documentation/systemconfiguration/cncopycurrentnetworkinfo(_:) */
declare function CNCopyCurrentNetworkInfo(name: any): any
/** @source https://developer.apple.com/documentation/corebluetooth/cbcentralmanager */
declare class CBCentralManager extends NSObject {
  /** @collects bluetooth @permission NSBluetoothAlwaysUsageDescription @distinctive */
  scanForPeripheralsWithServicesOptions(services: any, options: any): void
  /** @collects bluetooth @permission NSBluetoothAlwaysUsageDescription @distinctive */
  retrieveConnectedPeripheralsWithServices(services: any): any
  /** @checks bluetooth */
  static authorization: IosBoth<number>
  /** @checks bluetooth */
  state: IosBoth<number>
  initWithDelegateQueue(delegate: any, queue: any): CBCentralManager
  connectPeripheralOptions(peripheral: any, options: any): void
  stopScan(): void
}
/** @source https://developer.apple.com/documentation/corenfc/nfcreadersession */
declare class NFCReaderSession extends NSObject {
  /** @collects nfc @permission NFCReaderUsageDescription */
  beginSession(): void
  /** @checks nfc */
  static readingAvailable: IosBoth<boolean>
  alertMessage: string
  invalidateSession(): void
}
declare class NFCNDEFReaderSession extends NFCReaderSession {
  initWithDelegateQueueInvalidateAfterFirstRead(delegate: any, queue: any, once: boolean): NFCNDEFReaderSession
}
declare class NFCTagReaderSession extends NFCReaderSession {
  initWithPollingOptionDelegateQueue(option: number, delegate: any, queue: any): NFCTagReaderSession
}
interface IosClasses extends NativeBridge {
  CTCarrier: typeof CTCarrier
  CTTelephonyNetworkInfo: typeof CTTelephonyNetworkInfo
  NEHotspotNetwork: typeof NEHotspotNetwork
  CBCentralManager: typeof CBCentralManager
  NFCNDEFReaderSession: typeof NFCNDEFReaderSession
  NFCTagReaderSession: typeof NFCTagReaderSession
}
