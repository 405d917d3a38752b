/** The namespaced API of the web SDK, versions up to 8 and `compat`. @source https://firebase.google.com/docs/reference/js/v8 */
/** @source https://firebase.google.com/docs/reference/js/v8 */
interface FirebaseCompatAnalytics {
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
/** @source https://firebase.google.com/docs/reference/js/v8 */
interface FirebaseCompatAuth {
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
/** @source https://firebase.google.com/docs/reference/js/v8 */
interface FirebaseCompatMessaging {
  /** @collects notifications @note the push token */
  getToken(options?: any): Promise<string>
  /** @requests notifications @source https://firebase.google.com/docs/reference/js/v7/firebase.messaging.Messaging#requestpermission */
  requestPermission(): Promise<void>
  onMessage(listener: any): () => void
  [other: string]: any
}
/** @source https://firebase.google.com/docs/reference/js/v8 */
interface FirebaseCompatApp {
  /** @starts firebase-analytics */
  analytics(): FirebaseCompatAnalytics
  auth(): FirebaseCompatAuth
  messaging(): FirebaseCompatMessaging
  [other: string]: any
}
/** @source https://firebase.google.com/docs/reference/js/v8 */
declare module 'firebase/compat/app' {
  const firebase: {
    initializeApp(options: any, name?: string): FirebaseCompatApp
    app(name?: string): FirebaseCompatApp
    apps: FirebaseCompatApp[]
    analytics: {
      /** @starts firebase-analytics */
      (app?: any): FirebaseCompatAnalytics
      isSupported(): Promise<boolean>
      [other: string]: any
    }
    auth: { (app?: any): FirebaseCompatAuth; GoogleAuthProvider: any; FacebookAuthProvider: any; PhoneAuthProvider: any; RecaptchaVerifier: any; [other: string]: any }
    messaging: { (app?: any): FirebaseCompatMessaging; isSupported(): boolean }
    [other: string]: any
  }
  export default firebase
}
declare module 'firebase/app' {
  export { default } from 'firebase/compat/app'
  export function initializeApp(options: any, name?: string): FirebaseCompatApp
  export function getApp(name?: string): FirebaseCompatApp
  export function getApps(): FirebaseCompatApp[]
}
declare module 'firebase' {
  export { default } from 'firebase/compat/app'
}
