/** @source https://github.com/787107497/harmony-utils */
declare module '@pura/harmony-utils' {
  export const DeviceUtil: {
    /** @collects device-id/other */
    getDeviceId(rule?: boolean, id?: string): string
    /** @collects device-id/other */
    getODID(): string
    /** @collects device-id/oaid @permission ohos.permission.APP_TRACKING_CONSENT */
    getOAID(): Promise<string>
    /** @collects device-id/other */
    getAAID(): Promise<string>
    /** @collects device-id/serial */
    getSerial(): string
    /** @collects device-id/other */
    getUdid(): string
    /** @collects device-info */
    getBrand(): string
    /** @collects device-info */
    getProductModel(): string
    /** @collects device-info */
    getBrandModel(): string
    /** @collects device-info */
    getMarketName(): string
    /** @collects device-info */
    getHardwareModel(): string
    /** @collects device-info */
    getManufacture(): string
    /** @collects device-info */
    getOsFullName(): string
    /** @collects device-info */
    getDisplayVersion(): string
    /** @collects device-info */
    getOsVersion(): string
    /** @collects device-info */
    getBatterySOC(): number
    /** @collects device-info */
    getBatteryCapacityLevel(): number
    /** @collects device-info */
    getHealthStatus(): number
    /** @collects device-info */
    getBatteryTemperature(): number
    /** @collects device-info */
    getVoltage(): number
    /** @collects device-info */
    getNowCurrent(): number
    getDeviceType(): number
    getDeviceTypeStr(): string
    getSdkApiVersion(): number
    deleteDeviceId(): void
  }
  export const LocationUtil: {
    /** @requests location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    requestLocationPermissions(): Promise<boolean>
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    getCurrentLocationEasy(): Promise<any>
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    getCurrentLocation(request?: any): Promise<any>
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    getLastLocation(): any
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    onLocationChangeEasy(callback: (location: any) => void): number
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
    onLocationChange(request: any, callback: (location: any) => void): number
    /** @collects location @note country by SIM, network, location or locale */
    getCountryCode(): Promise<string>
    /** @checks location */
    isLocationEnabled(): boolean
    offLocationChange(callback?: any): number
  }
  export const PasteboardUtil: {
    /** @requests clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    requestPermissions(): Promise<boolean>
    /** @checks clipboard/read */
    hasData(): Promise<boolean>
    /** @checks clipboard/read */
    hasDataSync(): boolean
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getData(): Promise<any>
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataText(): Promise<any>
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataHtml(): Promise<any>
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataUri(): Promise<any>
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataWant(): Promise<any>
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataPixelMap(): Promise<any>
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataStr(): Promise<any>
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataSync(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataTextSync(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataHtmlSync(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataUriSync(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataWantSync(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataPixelMapSync(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataStrSync(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataEasy(): any
    /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
    getDataSyncStr(): any
    /** @writes clipboard/read */
    setData(...values: any[]): any
    /** @writes clipboard/read */
    setDataSync(...values: any[]): any
    /** @writes clipboard/read */
    setDataText(...values: any[]): any
    /** @writes clipboard/read */
    setDataTextSync(...values: any[]): any
  }
  export const NetworkUtil: {
    /** @collects network/ip @permission ohos.permission.GET_WIFI_INFO */
    getIpAddress(): string
    /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO */
    getConnectionProperties(net?: any): Promise<any>
    /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO */
    getConnectionPropertiesSync(net?: any): any
    /** @collects carrier */
    getOperatorName(slotId?: number): Promise<string>
    /** @collects carrier */
    getSimOperatorNumeric(slotId?: number): Promise<string>
    /** @collects carrier */
    getSimSpn(slotId?: number): Promise<string>
    /** @collects carrier */
    getSimOperatorNumericSync(slotId?: number): string
    /** @collects carrier */
    getSimSpnSync(slotId?: number): string
    /** @collects carrier */
    getSignalInformation(slotId?: number): Promise<any[]>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getNetworkType(...rest: any[]): Promise<any>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getNetworkTypeStr(...rest: any[]): Promise<any>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getNetworkState(...rest: any[]): Promise<any>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getCellularDataState(...rest: any[]): Promise<any>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getAllNets(...rest: any[]): Promise<any>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getNetBearType(...rest: any[]): any
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getNetBearTypes(...rest: any[]): any
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    getNetCapabilitiesSync(...rest: any[]): any
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    register(...rest: any[]): any
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    isNetworkAvailable(): boolean
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    hasNetMobile(): boolean
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    hasNetWiFi(): boolean
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    hasDefaultNetSync(): boolean
    unregister(): any
  }
  export const AuthUtil: {
    /** @collects biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
    onStartEasy(...rest: any[]): void
    /** @collects biometrics @permission ohos.permission.ACCESS_BIOMETRIC */
    onStart(options: any, callback: any): void
    /** @checks biometrics */
    getAvailableStatus(...rest: any[]): any
    cancel(): void
  }
  export const NotificationUtil: {
    /** @requests notifications */
    authorizeNotification(callback?: any): Promise<boolean>
    /** @checks notifications */
    isNotificationEnabled(): Promise<boolean>
    /** @checks notifications */
    isNotificationEnabledSync(): boolean
  }
  export const PermissionUtil: {
    /** @requests @permissionFrom permissions */
    checkRequestPermissions(permissions: string | string[]): Promise<boolean>
    /** @requests @permissionFrom permissions */
    requestPermissions(permissions: string | string[]): Promise<boolean>
    /** @requests @permissionFrom permissions */
    requestPermissionsEasy(permissions: string | string[]): Promise<boolean>
    /** @requests @permissionFrom permissions */
    requestPermissionOnSetting(permissions: string | string[]): Promise<boolean>
    /** @requests @permissionFrom permissions */
    requestPermissionOnSettingEasy(permissions: string | string[]): Promise<boolean>
    /** @checks @permissionFrom permissions */
    checkPermissions(permissions: string): Promise<boolean>
  }
  export { PickerUtil, PhotoHelper, ScanUtil } from '@pura/picker_utils'
}
declare module '@pura/picker_utils' {
  export const PickerUtil: {
    /** @picks camera */
    camera(options?: any): Promise<any>
    /** @picks camera */
    cameraEasy(options?: any): Promise<string>
    /** @picks photos */
    selectPhoto(options?: any): Promise<string[]>
    /** @picks storage */
    selectDocument(options?: any): Promise<string[]>
    /** @picks storage */
    selectAudio(options?: any): Promise<string[]>
    saveDocument(options?: any): Promise<string[]>
  }
  export const PhotoHelper: {
    /** @picks photos */
    select(options?: any): Promise<any>
    /** @picks photos */
    selectEasy(options?: any): Promise<string[]>
    /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
    getPhotoAsset(uri: string): Promise<any>
    /** @writes photos */
    save(...rest: any[]): Promise<string>
  }
  export const ScanUtil: {
    /** @collects camera */
    startScanForResult(options?: any): Promise<any>
    /** @picks photos */
    onPickerScanForResult(options?: any): Promise<any[]>
    generateBarcode(content: string, options?: any): Promise<any>
  }
}
