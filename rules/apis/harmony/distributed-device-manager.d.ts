/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.distributedDeviceManager.d.ts */
declare module '@ohos.distributedDeviceManager' {
  namespace distributedDeviceManager {
    interface DeviceBasicInfo { deviceId: string; deviceName: string; deviceType: string; networkId?: string }
    function createDeviceManager(bundleName: string): DeviceManager
    function releaseDeviceManager(deviceManager: any): void
    interface DeviceManager {
      /** @collects device-info @permission ohos.permission.DISTRIBUTED_DATASYNC @note the user's other devices */
      getAvailableDeviceListSync(): DeviceBasicInfo[]
      /** @collects device-info @permission ohos.permission.DISTRIBUTED_DATASYNC @note the user's other devices */
      getAvailableDeviceList(callback: OhosAsyncCallback<DeviceBasicInfo[]>): void
      /** @collects device-info @permission ohos.permission.DISTRIBUTED_DATASYNC @note the user's other devices */
      getAvailableDeviceList(): Promise<DeviceBasicInfo[]>
      /** @collects device-id/other @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getLocalDeviceId(): string
      /** @collects device-id/other @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getLocalDeviceNetworkId(): string
      /** @collects device-info @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getLocalDeviceName(): string
      getLocalDeviceType(): number
      /** @collects device-info @permission ohos.permission.DISTRIBUTED_DATASYNC */
      getDeviceName(networkId: string): string
      startDiscovering(discoverParam: any, filterOptions?: any): void
      stopDiscovering(): void
      bindTarget(deviceId: string, bindParam: any, callback: any): void
      on(type: string, callback?: any): void
      off(type: string, callback?: any): void
    }
  }
  export default distributedDeviceManager
}
declare module '@ohos.distributedHardware.deviceManager' {
  namespace deviceManager {
    interface DeviceInfo { deviceId: string; deviceName: string; deviceType: any; networkId: string; [key: string]: any }
    function createDeviceManager(bundleName: string, callback: OhosAsyncCallback<DeviceManager>): void
    interface DeviceManager {
      /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.distributedHardware.deviceManager.d.ts @distinctive */
      getTrustedDeviceListSync(isRefresh?: boolean): DeviceInfo[]
      /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.distributedHardware.deviceManager.d.ts @distinctive */
      getTrustedDeviceList(callback?: any): Promise<DeviceInfo[]>
      /** @collects device-id/other @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.distributedHardware.deviceManager.d.ts @distinctive */
      getLocalDeviceInfoSync(): DeviceInfo
      /** @collects device-id/other @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.distributedHardware.deviceManager.d.ts */
      getLocalDeviceInfo(callback?: any): Promise<DeviceInfo>
      startDeviceDiscovery(subscribeInfo: any, filterOptions?: string): void
      on(type: string, callback: any): void
      release(): void
    }
  }
  export default deviceManager
}
declare module '@kit.DistributedServiceKit' {
  export { default as distributedDeviceManager } from '@ohos.distributedDeviceManager'
  export { default as deviceManager } from '@ohos.distributedHardware.deviceManager'
}
