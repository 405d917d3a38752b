/** @source https://docs.expo.dev/versions/v43.0.0/sdk/google-sign-in/ */
declare module 'expo-google-sign-in' {
  interface GoogleUser { uid: string; email: string; displayName?: string; photoURL?: string; firstName?: string; lastName?: string; auth: any; [other: string]: any }
  export function initAsync(options?: any): Promise<void>
  /** @collects account */
  export function signInAsync(): Promise<{ type: string; user?: GoogleUser | null }>
  /** @collects account */
  export function signInSilentlyAsync(): Promise<GoogleUser | null>
  /** @collects account */
  export function getCurrentUserAsync(): Promise<GoogleUser | null>
  /** @collects account */
  export function getCurrentUser(): GoogleUser | null
  /** @collects account */
  export function getPhotoAsync(size?: number): Promise<string | null>
  export function isSignedInAsync(): Promise<boolean>
  export function askForPlayServicesAsync(): Promise<boolean>
  export function signOutAsync(): Promise<void>
  export function disconnectAsync(): Promise<void>
}
/** @source https://docs.expo.dev/versions/v40.0.0/sdk/google/ */
declare module 'expo-google-app-auth' {
  /** @collects account */
  export function logInAsync(config: any): Promise<{ type: string; user: { id?: string; name?: string; email?: string; photoUrl?: string; [other: string]: any }; [other: string]: any }>
  export function logOutAsync(config: any): Promise<any>
}
