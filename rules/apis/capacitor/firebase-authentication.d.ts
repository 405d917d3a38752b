/**
 * Sign-in with another company's account gives its profile; e-mail and password are the app's own.
 * @source https://capawesome.io/docs/plugins/firebase/authentication/
 */
declare module '@capacitor-firebase/authentication' {
  export interface SignInResult { user: any; credential: any; additionalUserInfo: any }
  export interface FirebaseAuthenticationPlugin {
    /** @collects account */
    signInWithApple(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithFacebook(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithGameCenter(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithGithub(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithGoogle(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithMicrosoft(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithOpenIdConnect(options: any): Promise<SignInResult>
    /** @collects account */
    signInWithPhoneNumber(options: any): Promise<void>
    /** @collects account */
    signInWithPlayGames(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithTwitter(options?: any): Promise<SignInResult>
    /** @collects account */
    signInWithYahoo(options?: any): Promise<SignInResult>
    /** @collects account */
    linkWithApple(options?: any): Promise<SignInResult>
    /** @collects account */
    linkWithFacebook(options?: any): Promise<SignInResult>
    /** @collects account */
    linkWithGoogle(options?: any): Promise<SignInResult>
    /** @checks advertising */
    checkAppTrackingTransparencyPermission(): Promise<{ status: string }>
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestAppTrackingTransparencyPermission(): Promise<{ status: string }>
    signInWithEmailAndPassword(options: any): Promise<SignInResult>
    getCurrentUser(): Promise<{ user: any }>
    [method: string]: any
  }
  export const FirebaseAuthentication: FirebaseAuthenticationPlugin
}
