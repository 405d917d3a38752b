/**
 * Sign-in with another company's account gives its profile; e-mail and password are the app's own.
 * @source https://firebase.google.com/docs/reference/js/auth
 */
declare module 'firebase/auth' {
  export interface User { uid: string; [other: string]: any }
  export interface Auth { currentUser: User | null; [other: string]: any }
  export function getAuth(app?: any): Auth
  export function initializeAuth(app: any, options?: any): Auth
  export class GoogleAuthProvider { addScope(scope: string): any; setCustomParameters(parameters: any): any; static credential(...parts: any[]): any; [other: string]: any }
  export class FacebookAuthProvider { addScope(scope: string): any; static credential(...parts: any[]): any; [other: string]: any }
  export class OAuthProvider { constructor(id: string); addScope(scope: string): any; [other: string]: any }
  /** @collects account */
  export function signInWithPopup(auth: any, provider: any, resolver?: any): Promise<any>
  /** @collects account */
  export function signInWithRedirect(auth: any, provider: any, resolver?: any): Promise<any>
  /** @collects account */
  export function getRedirectResult(auth: any, resolver?: any): Promise<any>
  /** @collects account */
  export function signInWithCredential(auth: any, credential: any): Promise<any>
  /** @collects account */
  export function linkWithPopup(user: any, provider: any, resolver?: any): Promise<any>
  /** @collects account */
  export function linkWithRedirect(user: any, provider: any, resolver?: any): Promise<any>
  /** @collects account */
  export function linkWithCredential(user: any, credential: any): Promise<any>
  /** @collects account */
  export function signInWithPhoneNumber(auth: any, phoneNumber: string, verifier?: any): Promise<any>
  /** @collects account */
  export function linkWithPhoneNumber(user: any, phoneNumber: string, verifier?: any): Promise<any>
  /** @collects account @note the profile at the identity provider */
  export function getAdditionalUserInfo(credential: any): any
  export function signInWithEmailAndPassword(auth: any, email: string, password: string): Promise<any>
  export function createUserWithEmailAndPassword(auth: any, email: string, password: string): Promise<any>
  export function signInAnonymously(auth: any): Promise<any>
  export function signInWithCustomToken(auth: any, token: string): Promise<any>
  export function onAuthStateChanged(auth: any, listener: any): () => void
  export function signOut(auth: any): Promise<void>
}
declare module '@firebase/auth' {
  export * from 'firebase/auth'
}
/** @source https://github.com/angular/angularfire/blob/main/docs/auth.md */
declare module '@angular/fire/auth' {
  export * from 'firebase/auth'
  export class Auth { currentUser: any; [other: string]: any }
}
/** @source https://github.com/angular/angularfire/blob/main/docs/compat/auth/getting-started.md */
declare module '@angular/fire/compat/auth' {
  export class AngularFireAuth {
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
    signOut(): Promise<void>
    authState: any
    user: any
    [other: string]: any
  }
}
/** @source https://rnfirebase.io/auth/usage */
declare module '@react-native-firebase/auth' {
  interface RNFirebaseAuthFactory { (app?: any): RNFirebaseAuth; GoogleAuthProvider: any; AppleAuthProvider: any; FacebookAuthProvider: any; PhoneAuthProvider: any; [other: string]: any }
  const auth: RNFirebaseAuthFactory
  export default auth
  export const firebase: { auth: RNFirebaseAuthFactory; [other: string]: any }
  export function getAuth(app?: any): RNFirebaseAuth
  export const GoogleAuthProvider: any
  export const AppleAuthProvider: any
  export const FacebookAuthProvider: any
  /** @collects account */
  export function signInWithPopup(auth: any, provider: any, resolver?: any): Promise<any>
  /** @collects account */
  export function signInWithCredential(auth: any, credential: any): Promise<any>
  /** @collects account */
  export function linkWithPopup(user: any, provider: any, resolver?: any): Promise<any>
  /** @collects account */
  export function linkWithCredential(user: any, credential: any): Promise<any>
  /** @collects account */
  export function signInWithPhoneNumber(auth: any, phoneNumber: string, verifier?: any): Promise<any>
  /** @collects account */
  export function verifyPhoneNumber(auth: any, phoneNumber: string, timeout?: any, resend?: any): any
  export function signInWithEmailAndPassword(auth: any, email: string, password: string): Promise<any>
  export function onAuthStateChanged(auth: any, listener: any): () => void
  export function signOut(auth: any): Promise<void>
}
/** @source https://rnfirebase.io/auth/usage */
interface RNFirebaseAuth {
  currentUser: any
  /** @collects account */
  signInWithPopup(provider: any): Promise<any>
  /** @collects account */
  signInWithRedirect(provider: any): Promise<any>
  /** @collects account */
  signInWithCredential(credential: any): Promise<any>
  /** @collects account */
  signInWithPhoneNumber(phoneNumber: string, verifier?: any): Promise<any>
  /** @collects account */
  verifyPhoneNumber(phoneNumber: string, timeout?: any, resend?: any): any
  signInAnonymously(): Promise<any>
  signInWithEmailAndPassword(email: string, password: string): Promise<any>
  onAuthStateChanged(listener: (user: any) => any): () => void
  signOut(): Promise<void>
  [other: string]: any
}
