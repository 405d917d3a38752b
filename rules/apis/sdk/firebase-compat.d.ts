/** The namespaced API of the web SDK, versions up to 8 and `compat`. @source https://firebase.google.com/docs/reference/js/v8 */
declare module 'firebase/compat/app' {
  export interface CompatAnalytics {
    /** @collects usage-log */
    logEvent(name: string, params?: any, options?: any): void
    /** @collects usage-log */
    setUserId(id: string, options?: any): void
    /** @collects usage-log */
    setUserProperties(properties: any, options?: any): void
    /** @collects usage-log */
    setCurrentScreen(name: string, options?: any): void
    setAnalyticsCollectionEnabled(enabled: boolean): void
  }
  export interface CompatAuth {
    currentUser: any
    /** @collects account */
    signInWithPopup(provider: any): Promise<any>
    /** @collects account */
    signInWithRedirect(provider: any): Promise<any>
    /** @collects account */
    getRedirectResult(): Promise<any>
    /** @collects account */
    signInWithCredential(credential: any): Promise<any>
    /** @collects account */
    signInWithPhoneNumber(phoneNumber: string, verifier?: any): Promise<any>
    signInWithEmailAndPassword(email: string, password: string): Promise<any>
    onAuthStateChanged(listener: (user: any) => any): () => void
    signOut(): Promise<void>
    [other: string]: any
  }
  export interface CompatMessaging {
    /** @collects notifications @note the push token */
    getToken(options?: any): Promise<string>
    /** @requests notifications @source https://firebase.google.com/docs/reference/js/v7/firebase.messaging.Messaging#requestpermission */
    requestPermission(): Promise<void>
    onMessage(listener: any): () => void
    [other: string]: any
  }
  export interface CompatApp {
    /** @starts firebase-analytics */
    analytics(): CompatAnalytics
    auth(): CompatAuth
    messaging(): CompatMessaging
    [other: string]: any
  }
  const firebase: {
    initializeApp(options: any, name?: string): CompatApp
    app(name?: string): CompatApp
    apps: CompatApp[]
    analytics: {
      /** @starts firebase-analytics */
      (app?: any): CompatAnalytics
      isSupported(): Promise<boolean>
      [other: string]: any
    }
    auth: { (app?: any): CompatAuth; GoogleAuthProvider: any; FacebookAuthProvider: any; PhoneAuthProvider: any; RecaptchaVerifier: any; [other: string]: any }
    messaging: { (app?: any): CompatMessaging; isSupported(): boolean }
    [other: string]: any
  }
  export default firebase
}
declare module 'firebase/app' {
  export { default } from 'firebase/compat/app'
  export function initializeApp(options: any, name?: string): import('firebase/compat/app').CompatApp
  export function getApp(name?: string): import('firebase/compat/app').CompatApp
  export function getApps(): import('firebase/compat/app').CompatApp[]
}
declare module 'firebase' {
  export { default } from 'firebase/compat/app'
}
