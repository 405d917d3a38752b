/** @source https://www.npmjs.com/package/react-native-nitro-device-info */
declare module 'react-native-nitro-device-info' {
  export interface DeviceInfo {
    /** @collects device-id/other */
    readonly uniqueId: any
    /** @collects device-id/serial */
    readonly serialNumber: any
    /** @collects device-id/android-id */
    readonly androidId: any
    /** @collects carrier */
    readonly carrierIsoCountryCode: any
    /** @collects carrier */
    readonly mobileCountryCode: any
    /** @collects carrier */
    readonly mobileNetworkCode: any
    /** @collects carrier */
    readonly mobileNetworkOperator: any
    /** @collects user-agent */
    readonly systemLanguage: any
    /** @collects device-info */
    readonly deviceId: any
    /** @collects device-info */
    readonly brand: any
    /** @collects device-info */
    readonly model: any
    /** @collects device-info */
    readonly systemName: any
    /** @collects device-info */
    readonly systemVersion: any
    /** @collects device-info */
    readonly deviceType: any
    /** @collects device-info */
    readonly manufacturer: any
    /** @collects device-info */
    readonly deviceName: any
    /** @collects device-info */
    readonly deviceYearClass: any
    /** @collects device-info */
    readonly isLowRamDevice: any
    /** @collects device-info */
    readonly totalMemory: any
    /** @collects device-info */
    readonly maxMemory: any
    /** @collects device-info */
    readonly totalDiskCapacity: any
    /** @collects device-info */
    readonly totalDiskCapacityOld: any
    /** @collects device-info */
    readonly supportedAbis: any
    /** @collects device-info */
    readonly supported32BitAbis: any
    /** @collects device-info */
    readonly supported64BitAbis: any
    /** @collects device-info */
    readonly apiLevel: any
    /** @collects device-info */
    readonly systemAvailableFeatures: any
    /** @collects device-info */
    readonly supportedMediaTypeList: any
    /** @collects device-info */
    readonly previewSdkInt: any
    /** @collects device-info */
    readonly securityPatch: any
    /** @collects device-info */
    readonly codename: any
    /** @collects device-info */
    readonly incremental: any
    /** @collects device-info */
    readonly board: any
    /** @collects device-info */
    readonly bootloader: any
    /** @collects device-info */
    readonly device: any
    /** @collects device-info */
    readonly display: any
    /** @collects device-info */
    readonly fingerprint: any
    /** @collects device-info */
    readonly hardware: any
    /** @collects device-info */
    readonly host: any
    /** @collects device-info */
    readonly product: any
    /** @collects device-info */
    readonly tags: any
    /** @collects device-info */
    readonly type: any
    /** @collects device-info */
    readonly baseOs: any
    /** @collects device-info */
    readonly radioVersion: any
    /** @collects device-info */
    readonly buildId: any
    /** @collects device-info */
    readonly hostNames: any
    /** @collects device-id/other */
    getDeviceToken(): any
    /** @collects device-id/other */
    syncUniqueId(): any
    /** @collects device-id/mac */
    getMacAddress(): any
    /** @collects device-id/mac */
    getMacAddressSync(): any
    /** @collects network/ip */
    getIpAddress(): any
    /** @collects network/ip */
    getIpAddressSync(): any
    /** @collects network/state */
    getIsAirplaneMode(): any
    /** @collects carrier */
    getCarrier(): any
    /** @collects carrier */
    getCarrierSync(): any
    /** @collects user-agent */
    getUserAgent(): any
    /** @collects device-info */
    getBrightness(): any
    /** @collects device-info */
    getFreeDiskStorage(): any
    /** @collects device-info */
    getFreeDiskStorageOld(): any
    /** @collects device-info */
    getBatteryLevel(): any
    /** @collects device-info */
    getPowerState(): any
    /** @collects device-info */
    getIsBatteryCharging(): any
    /** @checks biometrics */
    readonly isPinOrFingerprintSet: boolean
    /** @checks location */
    isLocationEnabled(): any
    /** @checks location */
    getIsLocationEnabled(): any
    /** @checks location */
    getAvailableLocationProviders(): any
    [other: string]: any
  }
  export const DeviceInfoModule: DeviceInfo
  export function createDeviceInfo(): DeviceInfo
  /** @collects device-info */
  export function useBatteryLevel(): any
  /** @collects device-info */
  export function useBatteryLevelIsLow(): any
  /** @collects device-info */
  export function usePowerState(): any
  /** @collects device-info */
  export function useBrightness(): any
}
