/** @source https://learn.microsoft.com/entra/msal/javascript/browser/about-msal-browser */
interface MsalApplication {
  /** @collects account */
  loginPopup(...values: any[]): any
  /** @collects account */
  loginRedirect(...values: any[]): any
  /** @collects account */
  ssoSilent(...values: any[]): any
  initialize(...values: any[]): any
  acquireTokenSilent(...values: any[]): any
  acquireTokenPopup(...values: any[]): any
  handleRedirectPromise(...values: any[]): any
  getAllAccounts(...values: any[]): any
  setActiveAccount(...values: any[]): any
  logoutRedirect(...values: any[]): any
  [other: string]: any
}
/** @source https://learn.microsoft.com/entra/msal/javascript/browser/about-msal-browser */
declare module '@azure/msal-browser' {
  export type PublicClientApplication = MsalApplication
  export type IPublicClientApplication = MsalApplication
  export const PublicClientApplication: { new (configuration: any): MsalApplication; createPublicClientApplication(configuration: any): Promise<MsalApplication> }
}
/** @source https://learn.microsoft.com/entra/msal/javascript/react/getting-started */
declare module '@azure/msal-react' {
  export function useMsal(): { instance: MsalApplication; accounts: any[]; [other: string]: any }
  export const MsalProvider: any
}
