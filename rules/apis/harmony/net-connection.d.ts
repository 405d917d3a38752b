/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.net.connection.d.ts */
declare module '@ohos.net.connection' {
  namespace connection {
    interface NetCapabilities { bearerTypes: any[]; networkCap?: any[]; linkUpBandwidthKbps?: number; [key: string]: any }
    interface ConnectionProperties { interfaceName: string; linkAddresses: any[]; dnses: any[]; [key: string]: any }
    interface NetHandle { netId: number; bindSocket(socketParam: any, callback?: any): Promise<void>; getAddressesByName(host: string, callback?: any): Promise<any[]>; getAddressByName(host: string, callback?: any): Promise<any> }
    function createNetConnection(netSpecifier?: any, timeout?: number): NetConnection
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getDefaultNet(callback: OhosAsyncCallback<NetHandle>): void
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getDefaultNet(): Promise<NetHandle>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getDefaultNetSync(): NetHandle
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getAllNets(callback: OhosAsyncCallback<NetHandle[]>): void
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getAllNets(): Promise<NetHandle[]>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getAllNetsSync(): NetHandle[]
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getNetCapabilities(netHandle: any, callback: OhosAsyncCallback<NetCapabilities>): void
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getNetCapabilities(netHandle: any): Promise<NetCapabilities>
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    function getNetCapabilitiesSync(netHandle: any): NetCapabilities
    /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO */
    function getConnectionProperties(netHandle: any, callback: OhosAsyncCallback<ConnectionProperties>): void
    /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO */
    function getConnectionProperties(netHandle: any): Promise<ConnectionProperties>
    /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO */
    function getConnectionPropertiesSync(netHandle: any): ConnectionProperties
    /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO ohos.permission.GET_IP_MAC_INFO */
    function getIpNeighTable(): Promise<any[]>
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function hasDefaultNet(callback?: any): Promise<boolean>
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function hasDefaultNetSync(): boolean
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isDefaultNetMetered(callback?: any): Promise<boolean>
    /** @checks network/state @permission ohos.permission.GET_NETWORK_INFO */
    function isDefaultNetMeteredSync(): boolean
    function getAddressesByName(host: string, callback?: any): Promise<any[]>
    interface NetConnection {
      /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
      on(type: 'netAvailable' | 'netCapabilitiesChange' | 'netLost' | 'netUnavailable', callback: any): void
      /** @collects network/ip @permission ohos.permission.GET_NETWORK_INFO */
      on(type: 'netConnectionPropertiesChange', callback: any): void
      on(type: string, callback: any): void
      register(callback: any): void
      unregister(callback: any): void
    }
  }
  export default connection
}
declare module '@kit.NetworkKit' {
  export { default as connection } from '@ohos.net.connection'
}
