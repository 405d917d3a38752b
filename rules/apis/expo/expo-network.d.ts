/** @source https://docs.expo.dev/versions/latest/sdk/network/ */
declare module 'expo-network' {
  export const NetworkStateType: any
  interface NetworkState { type?: any; isConnected?: boolean; isInternetReachable?: boolean }
  /** @collects network/ip @distinctive */
  export function getIpAddressAsync(): Promise<string>
  /** @collects device-id/mac @distinctive @os android @source https://docs.expo.dev/versions/v47.0.0/sdk/network/ */
  export function getMacAddressAsync(name?: string | null): Promise<string>
  /** @collects network/state */
  export function getNetworkStateAsync(): Promise<NetworkState>
  /** @collects network/state @os android */
  export function isAirplaneModeEnabledAsync(): Promise<boolean>
  /** @collects network/state */
  export function addNetworkStateListener(listener: (state: NetworkState) => void): { remove(): void }
  /** @collects network/state */
  export function useNetworkState(): NetworkState
}
