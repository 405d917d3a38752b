/** @source https://github.com/react-native-netinfo/react-native-netinfo */
declare module '@react-native-community/netinfo' {
  export * as default from '@react-native-community/netinfo'
  export interface NetInfoState { type: string; isConnected: boolean | null; isInternetReachable: boolean | null; isWifiEnabled?: boolean; details: NetInfoDetails }
  interface NetInfoDetails {
    /** @collects network/wifi */
    ssid: string | null
    /** @collects network/wifi */
    bssid: string | null
    /** @collects network/ip */
    ipAddress: string | null
    /** @collects network/ip */
    subnet: string | null
    /** @collects carrier @os android */
    carrier: string | null
    isConnectionExpensive: boolean
    cellularGeneration: string | null
    strength: number | null
    frequency: number | null
    linkSpeed: number | null
    rxLinkSpeed: number | null
    txLinkSpeed: number | null
  }
  export type NetInfoWifiState = NetInfoState
  export type NetInfoCellularState = NetInfoState
  export type NetInfoEthernetState = NetInfoState
  export type NetInfoConnectedStates = NetInfoState
  export type NetInfoChangeHandler = (state: NetInfoState) => void
  export const NetInfoStateType: { [name: string]: string }
  export const NetInfoCellularGeneration: { [name: string]: string }
  /** @collects network/wifi */
  export function fetch(requestedInterface: 'wifi'): Promise<NetInfoState>
  /** @collects network/state */
  export function fetch(requestedInterface?: string): Promise<NetInfoState>
  /** @collects network/state */
  export function refresh(): Promise<NetInfoState>
  /** @collects network/state */
  export function addEventListener(listener: (state: NetInfoState) => void): () => void
  /** @collects network/state */
  export function useNetInfo(configuration?: any): NetInfoState
  /** @collects network/state */
  export function useNetInfoInstance(paused?: boolean, configuration?: any): { netInfo: NetInfoState; refresh(): void }
  export function configure(configuration: any): void
}
