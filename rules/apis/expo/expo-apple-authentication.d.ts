/** @source https://docs.expo.dev/versions/latest/sdk/apple-authentication/ */
declare module 'expo-apple-authentication' {
  export const AppleAuthenticationScope: any
  interface AppleCredential { user: string; email: string | null; fullName: any; identityToken: string | null; authorizationCode: string | null; realUserStatus: number; state: string | null }
  /** @collects account */
  export function signInAsync(options?: any): Promise<AppleCredential>
  /** @collects account */
  export function refreshAsync(options: any): Promise<AppleCredential>
  export function signOutAsync(options: any): Promise<any>
  export function isAvailableAsync(): Promise<boolean>
  export function getCredentialStateAsync(user: string): Promise<any>
  export const AppleAuthenticationButton: any
}
