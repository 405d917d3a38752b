/** @source https://react-native-google-signin.github.io/docs/original */
declare module '@react-native-google-signin/google-signin' {
  export const GoogleSignin: {
    configure(options?: any): void
    /** @collects account */
    signIn(options?: any): Promise<any>
    /** @collects account */
    signInSilently(): Promise<any>
    /** @collects account */
    getCurrentUser(): any
    /** @collects account */
    getTokens(): Promise<{ idToken: string; accessToken: string }>
    /** @collects account */
    addScopes(options: any): Promise<any>
    hasPlayServices(options?: any): Promise<boolean>
    hasPreviousSignIn(): boolean
    signOut(): Promise<null>
    revokeAccess(): Promise<null>
    [other: string]: any
  }
  export const GoogleSigninButton: any
}
/** @source https://react-native-google-signin.github.io/docs/original */
declare module '@react-native-community/google-signin' { export * from '@react-native-google-signin/google-signin' }
/** @source https://react-native-google-signin.github.io/docs/original */
declare module 'react-native-google-signin' { export * from '@react-native-google-signin/google-signin' }
/** @source https://github.com/invertase/react-native-apple-authentication */
declare module '@invertase/react-native-apple-authentication' {
  export const appleAuth: {
    /** @collects account @os ios */
    performRequest(options?: any): Promise<{ user: string; email: string | null; fullName: any; identityToken: string | null; [other: string]: any }>
    /** @checks account @os ios */
    getCredentialStateForUser(user: string): Promise<number>
    onCredentialRevoked(listener: any): () => void
    [other: string]: any
  }
  export default appleAuth
  export const appleAuthAndroid: {
    configure(options: any): void
    /** @collects account @os android */
    signIn(): Promise<any>
    [other: string]: any
  }
  export const AppleButton: any
}
/** @source https://github.com/thebergamo/react-native-fbsdk-next */
declare module 'react-native-fbsdk-next' {
  export const LoginManager: {
    /** @collects account */
    logInWithPermissions(permissions: string[], tracking?: string, nonce?: string): Promise<any>
    logOut(): void
    [other: string]: any
  }
  export class Profile {
    /** @collects account */
    static getCurrentProfile(): Promise<{ userID: string; email: string | null; name: string | null; firstName: string | null; lastName: string | null; imageURL: string | null; [other: string]: any } | null>
  }
  export class GraphRequest {
    /** @collects account */
    constructor(path: '/me' | 'me', config?: any, callback?: any)
    constructor(path: string, config?: any, callback?: any)
  }
  export const AppEventsLogger: {
    /** @collects usage-log */
    logEvent(name: string, ...parameters: any[]): void
    /** @collects usage-log */
    logPurchase(amount: number, currency: string, parameters?: any): void
    /** @collects usage-log */
    logProductItem(...parameters: any[]): void
    /** @collects usage-log */
    logPushNotificationOpen(payload?: any): void
    /** @collects usage-log */
    setUserID(id: string | null): void
    /** @collects usage-log */
    setUserData(data: any): void
    /** @collects device-id/other */
    getAnonymousID(): Promise<string | null>
    /** @collects device-id/idfa */
    getAdvertiserID(): Promise<string | null>
    /** @collects device-id/other */
    getAttributionID(): Promise<string | null>
    clearUserID(): void
    [other: string]: any
  }
  export const Settings: {
    initializeSDK(): void
    /** @checks advertising */
    getAdvertiserTrackingEnabled(): Promise<boolean>
    setAdvertiserTrackingEnabled(enabled: boolean): Promise<boolean>
    [other: string]: any
  }
}
/** @source https://github.com/facebookarchive/react-native-fbsdk */
declare module 'react-native-fbsdk' { export * from 'react-native-fbsdk-next' }
/** @source https://github.com/little-snow-fox/react-native-wechat-lib */
declare module 'react-native-wechat-lib' {
  export * as default from 'react-native-wechat-lib'
  export function registerApp(id: string, link?: string): Promise<boolean>
  /** @collects account */
  export function sendAuthRequest(scope: any, state?: string): Promise<{ code: string; [other: string]: any }>
  /** @checks app-list */
  export function isWXAppInstalled(): Promise<boolean>
  export function shareText(options: any): Promise<any>
}
/** @source https://github.com/yorkie/react-native-wechat */
declare module 'react-native-wechat' {
  export * from 'react-native-wechat-lib'
  export * as default from 'react-native-wechat-lib'
}
/** @source https://github.com/uiwjs/react-native-alipay */
declare module '@uiw/react-native-alipay' {
  export * as default from '@uiw/react-native-alipay'
  /** @collects account */
  export function authInfo(info: string): Promise<any>
  export function alipay(order: string): Promise<any>
}
/** @source https://github.com/crossplatformkorea/react-native-kakao-login */
declare module '@react-native-seoul/kakao-login' {
  export * as default from '@react-native-seoul/kakao-login'
  /** @collects account */
  export function login(options?: any): Promise<any>
  /** @collects account */
  export function loginWithKakaoAccount(): Promise<any>
  /** @collects account */
  export function getProfile(token?: string): Promise<{ id: string; email: string; name: string; nickname: string; phoneNumber: string; [other: string]: any }>
  /** @collects account */
  export function shippingAddresses(): Promise<any>
  export function logout(token?: string): Promise<string>
}
/** @source https://rnkakao.dev/ */
declare module '@react-native-kakao/user' {
  export * as default from '@react-native-kakao/user'
  /** @collects account */
  export function login(options?: any): Promise<any>
  /** @collects account */
  export function me(): Promise<any>
  /** @collects account */
  export function shippingAddresses(): Promise<any>
  export function logout(): Promise<void>
}
/** @source https://github.com/crossplatformkorea/react-native-naver-login */
declare module '@react-native-seoul/naver-login' {
  const NaverLogin: {
    initialize(options: any): void
    /** @collects account */
    login(): Promise<any>
    /** @collects account */
    getProfile(token: string): Promise<any>
    logout(): Promise<void>
    [other: string]: any
  }
  export default NaverLogin
}
/** @source https://github.com/xmartlabs/react-native-line */
declare module '@xmartlabs/react-native-line' {
  const Line: {
    setup(options: any): Promise<void>
    /** @collects account */
    login(options?: any): Promise<any>
    /** @collects account */
    getProfile(): Promise<{ displayName: string; pictureUrl?: string; userId: string; [other: string]: any }>
    /** @collects account */
    getFriendshipStatus(): Promise<any>
    logout(): Promise<void>
    [other: string]: any
  }
  export default Line
}
