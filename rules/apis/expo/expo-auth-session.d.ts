/** @source https://docs.expo.dev/versions/latest/sdk/auth-session/ */
declare module 'expo-auth-session' {
  /** @collects account @note the profile at the identity provider */
  export function fetchUserInfoAsync(config: any, discovery: any): Promise<any>
  export function useAuthRequest(config: any, discovery: any): [any, any, (options?: any) => Promise<any>]
  export function useAutoDiscovery(issuer: any): any
  export function makeRedirectUri(options?: any): string
  export function exchangeCodeAsync(config: any, discovery: any): Promise<any>
}
