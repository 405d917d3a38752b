/** @source https://github.com/MomenSherif/react-oauth */
declare module '@react-oauth/google' {
  /** @collects account @note sign-in with Google; the hook gives the function that starts it */
  export function useGoogleLogin(options: any): (options?: any) => void
  /** @collects account @note offers the Google account at once */
  export function useGoogleOneTapLogin(options: any): void
  /** @renders account */
  export function GoogleLogin(props: any): any
  export function GoogleOAuthProvider(props: any): any
  export function googleLogout(): void
}
/** @source https://github.com/anthonyjgrove/react-google-login */
declare module 'react-google-login' {
  /** @collects account @note sign-in with Google; the hook gives the function that starts it */
  export function useGoogleLogin(options: any): { signIn(): void; loaded: boolean }
  /** @renders account */
  export function GoogleLogin(props: any): any
  export default GoogleLogin
}
/** @source https://github.com/abacritt/angularx-social-login */
declare module '@abacritt/angularx-social-login' {
  export class SocialAuthService {
    /** @collects account */
    signIn(provider: string, options?: any): Promise<any>
    /** @collects account @note the profile after sign-in */
    readonly authState: any
    signOut(revoke?: boolean): Promise<void>
    [member: string]: any
  }
}
/** @source https://github.com/greatsumini/react-facebook-login */
declare module '@greatsumini/react-facebook-login' {
  export const FacebookLoginClient: {
    /** @collects account */
    login(callback: any, options?: any): void
    /** @collects account */
    getProfile(callback: any, options?: any): void
    init(options: any): void
    [member: string]: any
  }
  /** @renders account */
  export default function FacebookLogin(props: any): any
}
/** @source https://github.com/auth0/auth0-angular */
declare module '@auth0/auth0-angular' {
  export class AuthService {
    /** @collects account */
    loginWithRedirect(options?: any): any
    /** @collects account */
    loginWithPopup(options?: any, config?: any): any
    /** @collects account */
    readonly user$: any
    readonly isAuthenticated$: any
    logout(options?: any): any
    [member: string]: any
  }
}
/** @source https://github.com/AzureAD/microsoft-authentication-library-for-js/tree/dev/lib/msal-angular */
declare module '@azure/msal-angular' {
  export class MsalService {
    /** @collects account */
    loginPopup(request?: any): any
    /** @collects account */
    loginRedirect(request?: any): any
    /** @collects account */
    ssoSilent(request: any): any
    readonly instance: import('@azure/msal-browser').IPublicClientApplication
    logoutRedirect(request?: any): any
    [member: string]: any
  }
}
/** @source https://www.keycloak.org/securing-apps/javascript-adapter */
declare module 'keycloak-js' {
  export default class Keycloak {
    constructor(config?: any)
    /** @collects account */
    loadUserProfile(): Promise<any>
    /** @collects account */
    loadUserInfo(): Promise<any>
    login(options?: any): Promise<void>
    init(options: any): Promise<boolean>
    [member: string]: any
  }
}
/** @source https://github.com/manfredsteyer/angular-oauth2-oidc */
declare module 'angular-oauth2-oidc' {
  export class OAuthService {
    /** @collects account */
    loadUserProfile(): Promise<any>
    initLoginFlow(state?: any, parameters?: any): void
    configure(config: any): void
    [member: string]: any
  }
}
