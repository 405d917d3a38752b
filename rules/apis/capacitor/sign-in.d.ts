/** @source https://github.com/capacitor-community/apple-sign-in */
declare module '@capacitor-community/apple-sign-in' {
  export const SignInWithApple: {
    /** @collects account */
    authorize(options?: any): Promise<{ response: { user: string | null; email: string | null; givenName: string | null; familyName: string | null; identityToken: string; authorizationCode: string } }>
  }
}
/** @source https://github.com/capacitor-community/facebook-login */
declare module '@capacitor-community/facebook-login' {
  export const FacebookLogin: {
    /** @collects account */
    login(options: any): Promise<{ accessToken: any }>
    /** @collects account */
    getProfile<T = any>(options: any): Promise<T>
    /** @collects account */
    getCurrentAccessToken(): Promise<{ accessToken: any }>
    /** @collects usage-log */
    logEvent(options: { eventName: string }): Promise<void>
    /** @starts facebook-sdk */
    initialize(options: any): Promise<void>
    logout(): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/CodetrixStudio/CapacitorGoogleAuth */
declare module '@codetrix-studio/capacitor-google-auth' {
  export const GoogleAuth: {
    /** @collects account */
    signIn(options?: any): Promise<{ id: string; email: string; name: string; familyName: string; givenName: string; imageUrl: string; authentication: any; [key: string]: any }>
    initialize(options?: any): void
    refresh(): Promise<any>
    signOut(): Promise<any>
  }
}
/** @source https://github.com/Cap-go/capacitor-social-login */
declare module '@capgo/capacitor-social-login' {
  export const SocialLogin: {
    /** @collects account */
    login(options: any): Promise<{ provider: string; result: any }>
    initialize(options: any): Promise<void>
    logout(options: any): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/capacitor-community/generic-oauth2 */
declare module '@capacitor-community/generic-oauth2' {
  export const GenericOAuth2: {
    /** @collects account */
    authenticate(options: any): Promise<any>
    logout(options: any, token?: string): Promise<boolean>
    [method: string]: any
  }
}
/** @source https://github.com/moberwasserlechner/capacitor-oauth2 */
declare module '@byteowls/capacitor-oauth2' {
  export const OAuth2Client: {
    /** @collects account */
    authenticate(options: any): Promise<any>
    logout(options: any): Promise<boolean>
    [method: string]: any
  }
}
/** A fork with the same interface. @source https://github.com/Southdevs/capacitor-google-auth */
declare module '@southdevs/capacitor-google-auth' { export * from '@codetrix-studio/capacitor-google-auth' }
