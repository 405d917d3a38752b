interface WindowPlugins {
  /** @source https://github.com/EddyVerbruggen/cordova-plugin-googleplus */
  googleplus: {
    /** @collects account */
    login(options: any, success: (user: { email: string; displayName: string; imageUrl: string; userId: string; idToken: string; [key: string]: any }) => void, failure?: any): void
    /** @collects account */
    trySilentLogin(options: any, success: (user: any) => void, failure?: any): void
    logout(done?: any): void
    disconnect(done?: any): void
  }
}
interface Window { plugins: WindowPlugins }
/** @source https://github.com/cordova-plugin-facebook-connect/cordova-plugin-facebook-connect */
declare var facebookConnectPlugin: {
  /** @collects account */
  login(permissions: string[], success: (response: any) => void, failure?: any): void
  /** @collects account */
  getLoginStatus(...args: any[]): void
  /** @collects account */
  getAccessToken(success: (token: string) => void, failure?: any): void
  /** @collects account */
  getCurrentProfile(success: (profile: any) => void, failure?: any): void
  /** @collects account */
  api(path: string, permissions: string[], ...rest: any[]): void
  /** @collects usage-log */
  logEvent(name: string, ...rest: any[]): void
  /** @collects usage-log */
  logPurchase(value: number, currency: string, ...rest: any[]): void
  /** @collects usage-log */
  setUserData(data: any, ...rest: any[]): void
  logout(...args: any[]): void
  showDialog(...args: any[]): void
  [member: string]: any
}
interface CordovaPlugins {
  /** @source https://github.com/twogate/cordova-plugin-sign-in-with-apple */
  SignInWithApple: {
    /** @collects account */
    signin(options: any, success: (user: { email: string; fullName: any; identityToken: string; user: string }) => void, failure?: any): void
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
