/** @source https://capacitorjs.com/docs/apis/network */
declare module '@capacitor/network' {
  export interface ConnectionStatus { connected: boolean; connectionType: string }
  export interface NetworkPlugin {
    /** @collects network/state */
    getStatus(): Promise<ConnectionStatus>
    /** @collects network/state */
    addListener(event: 'networkStatusChange', listener: (status: ConnectionStatus) => void): Promise<any>
    addListener(event: any, listener: any): Promise<any>
  }
  export const Network: NetworkPlugin
}
