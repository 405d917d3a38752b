/** @source https://auth0.com/docs/quickstart/native/react-native */
interface Auth0NativeInstance {
  webAuth: {
    /** @collects account */
    authorize(...values: any[]): any
    clearSession(...values: any[]): any
  }
  auth: {
    /** @collects account */
    userInfo(...values: any[]): any
    refreshToken(...values: any[]): any
    passwordRealm(...values: any[]): any
    [other: string]: any
  }
  credentialsManager: any
  [other: string]: any
}
/** @source https://auth0.com/docs/libraries/auth0-react */
declare module '@auth0/auth0-react' {
  export function useAuth0(): {
    /** @collects account */
    loginWithRedirect(...values: any[]): any
    /** @collects account */
    loginWithPopup(...values: any[]): any
    logout(...values: any[]): any
    getAccessTokenSilently(...values: any[]): any
    user: any
    isAuthenticated: boolean
    isLoading: boolean
    [other: string]: any
  }
  export const Auth0Provider: any
}
/** @source https://auth0.com/docs/libraries/auth0-single-page-app-sdk */
declare module '@auth0/auth0-spa-js' {
  export class Auth0Client {
    constructor(options: any)
    /** @collects account */
    loginWithRedirect(...values: any[]): any
    /** @collects account */
    loginWithPopup(...values: any[]): any
    /** @collects account */
    getUser(...values: any[]): any
    handleRedirectCallback(...values: any[]): any
    getTokenSilently(...values: any[]): any
    logout(...values: any[]): any
    isAuthenticated(...values: any[]): any
    [other: string]: any
  }
  export function createAuth0Client(options: any): Promise<Auth0Client>
  export default createAuth0Client
}
/** @source https://auth0.com/docs/quickstart/native/react-native */
declare module 'react-native-auth0' {
  export function useAuth0(): {
    /** @collects account */
    authorize(...values: any[]): any
    /** @collects account */
    authorizeWithSMS(...values: any[]): any
    /** @collects account */
    authorizeWithEmail(...values: any[]): any
    sendSMSCode(...values: any[]): any
    sendEmailCode(...values: any[]): any
    clearSession(...values: any[]): any
    getCredentials(...values: any[]): any
    user: any
    [other: string]: any
  }
  export const Auth0Provider: any
  type Auth0 = Auth0NativeInstance
  const Auth0: {
    new (options: any): Auth0NativeInstance
  }
  export default Auth0
}
