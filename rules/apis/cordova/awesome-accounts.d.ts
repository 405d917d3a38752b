/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeGooglePlus {
  /** @collects account */
  login(options: any): Promise<any>
  /** @collects account */
  trySilentLogin(options?: any): Promise<any>
  logout(): Promise<any>
}
declare module '@awesome-cordova-plugins/google-plus/ngx' {
  export class GooglePlus {}
  export interface GooglePlus extends AwesomeGooglePlus {}
}
declare module '@awesome-cordova-plugins/google-plus' {
  export const GooglePlus: AwesomeGooglePlus
  export type GooglePlus = AwesomeGooglePlus
}
declare module '@ionic-native/google-plus/ngx' { export * from '@awesome-cordova-plugins/google-plus/ngx' }
declare module '@ionic-native/google-plus' { export * from '@awesome-cordova-plugins/google-plus' }
interface AwesomeFacebook {
  /** @collects account */
  login(permissions: string[]): Promise<any>
  /** @collects account */
  getLoginStatus(): Promise<any>
  /** @collects account */
  getAccessToken(): Promise<string>
  /** @collects account */
  getCurrentProfile(): Promise<any>
  /** @collects account */
  api(path: string, permissions: string[], method?: string): Promise<any>
  /** @collects usage-log */
  setUserData(data: any): Promise<void>
  /** @collects usage-log */
  logEvent(name: string, params?: any, value?: number): Promise<any>
  /** @collects usage-log */
  logPurchase(value: number, currency: string, params?: any): Promise<any>
  logout(): Promise<any>
}
declare module '@awesome-cordova-plugins/facebook/ngx' {
  export class Facebook {}
  export interface Facebook extends AwesomeFacebook {}
}
declare module '@awesome-cordova-plugins/facebook' {
  export const Facebook: AwesomeFacebook
  export type Facebook = AwesomeFacebook
}
declare module '@ionic-native/facebook/ngx' { export * from '@awesome-cordova-plugins/facebook/ngx' }
declare module '@ionic-native/facebook' { export * from '@awesome-cordova-plugins/facebook' }
interface AwesomeSignInWithApple {
  /** @collects account */
  signin(options?: any): Promise<{ email?: string; fullName?: any; identityToken: string; user: string }>
}
declare module '@awesome-cordova-plugins/sign-in-with-apple/ngx' {
  export class SignInWithApple {}
  export interface SignInWithApple extends AwesomeSignInWithApple {}
}
declare module '@awesome-cordova-plugins/sign-in-with-apple' {
  export const SignInWithApple: AwesomeSignInWithApple
  export type SignInWithApple = AwesomeSignInWithApple
}
declare module '@ionic-native/sign-in-with-apple/ngx' { export * from '@awesome-cordova-plugins/sign-in-with-apple/ngx' }
declare module '@ionic-native/sign-in-with-apple' { export * from '@awesome-cordova-plugins/sign-in-with-apple' }
interface AwesomeHttp extends CordovaHttp {
  /** @collects cookies */
  getCookieString(url: string): string
  /** @collects cookies */
  setCookie(url: string, cookie: string): void
  clearCookies(): void
  [member: string]: any
}
declare module '@awesome-cordova-plugins/http/ngx' {
  export class HTTP {}
  export interface HTTP extends AwesomeHttp {}
}
declare module '@awesome-cordova-plugins/http' {
  export const HTTP: AwesomeHttp
  export type HTTP = AwesomeHttp
}
declare module '@ionic-native/http/ngx' { export * from '@awesome-cordova-plugins/http/ngx' }
declare module '@ionic-native/http' { export * from '@awesome-cordova-plugins/http' }
