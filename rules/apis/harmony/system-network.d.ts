/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.network.d.ts */
declare module '@system.network' {
  export interface NetworkResponse { metered: boolean; type: string }
  class Network {
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    static getType(options?: { success?: (data: NetworkResponse) => void; [key: string]: any }): void
    /** @collects network/state @permission ohos.permission.GET_NETWORK_INFO */
    static subscribe(options?: { success?: (data: NetworkResponse) => void; [key: string]: any }): void
    static unsubscribe(): void
  }
  export default Network
}
