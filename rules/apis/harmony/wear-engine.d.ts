/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/wearengine_api */
declare module '@hms.health.wearEngine' {
  namespace wearEngine {
    interface Device {
      randomId: string
      name: string
      /** @collects device-id/serial */
      getSerialNumber(): Promise<string>
      [key: string]: any
    }
    interface AuthClient {
      /** @requests sensors/health */
      requestAuthorization(request: any): Promise<any>
      /** @checks sensors/health */
      getAuthorization(): Promise<any>
    }
    interface DeviceClient {
      /** @collects bluetooth @note wearables that the user has paired */
      getConnectedDevices(): Promise<Device[]>
    }
    interface MonitorClient {
      /** @collects sensors/health @note whether the watch is worn, its battery */
      queryStatus(deviceRandomId: string, item: any): Promise<any>
      /** @collects sensors/health @note wearing, heart rate alarms, battery */
      subscribeEvent(deviceRandomId: string, type: any, callback: any): Promise<void>
      unsubscribeEvent(deviceRandomId: string, type: any, callback: any): Promise<void>
    }
    interface SensorClient {
      getSensorList(deviceRandomId: string): Promise<any[]>
      /** @collects sensors/health */
      subscribeSensor(deviceRandomId: string, type: any, callback: any): Promise<void>
      unsubscribeSensor(deviceRandomId: string, type: any, callback: any): Promise<void>
    }
    function getAuthClient(context: any): AuthClient
    function getDeviceClient(context: any): DeviceClient
    function getMonitorClient(context: any): MonitorClient
    function getSensorClient(context: any): SensorClient
    function getP2pClient(context: any): any
    function getNotifyClient(context: any): any
  }
  export default wearEngine
}
declare module '@kit.WearEngine' {
  export { default as wearEngine } from '@hms.health.wearEngine'
}
