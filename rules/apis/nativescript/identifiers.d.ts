/** @source https://github.com/EddyVerbruggen/nativescript-clipboard */
declare module 'nativescript-clipboard' {
  /** @collects clipboard/read */
  export function getText(): Promise<string>
  /** @collects clipboard/read */
  export function getTextSync(): string
  /** @writes clipboard/read */
  export function setText(text: string): Promise<void>
  /** @writes clipboard/read */
  export function setTextSync(text: string): void
}
/** @source https://github.com/gdtdpt/nativescript-uuid */
declare module 'nativescript-uuid' {
  /** @collects device-id/other @note Android id; on iOS the vendor id, kept in the keychain */
  export function getUUID(): string
}
/** @source https://docs.nativescript.org/plugins/appavailability */
declare module '@nativescript/appavailability' {
  /** @checks app-list */
  export function available(id: string): Promise<boolean>
  /** @checks app-list */
  export function availableSync(id: string): boolean
}
/** @source https://docs.nativescript.org/plugins/google-signin */
declare module '@nativescript/google-signin' {
  export interface User { id: string; displayName: string; email: string; idToken: string; photoUrl: string }
  export class GoogleSignin {
    static configure(configuration?: any): Promise<void>
    /** @collects account */
    static signIn(): Promise<User>
    /** @collects account */
    static signInSilently(): Promise<User>
    /** @collects account */
    static getCurrentUser(): User | null
    /** @collects account */
    static getTokens(): Promise<{ idToken: string; accessToken: string }>
    static isSignedIn(): boolean
    static signOut(): Promise<void>
    static disconnect(): Promise<void>
  }
}
/** @source https://docs.nativescript.org/plugins/facebook */
declare module '@nativescript/facebook' {
  export class LoginManager {
    static init(): void
    /** @collects account */
    static logInWithPermissions(permissions: string[], context?: any): Promise<any>
    static logout(): void
  }
  export class AccessToken {
    /** @collects account */
    static currentAccessToken(): any
  }
}
