/** @source https://docs.amplify.aws/javascript/build-a-backend/add-aws-services/analytics/ */
declare module 'aws-amplify/analytics' {
  /** @collects usage-log */
  export function record(...values: any[]): any
  /** @collects usage-log */
  export function identifyUser(...values: any[]): any
  export function configureAutoTrack(...values: any[]): any
  export function flushEvents(...values: any[]): any
  export function enable(...values: any[]): any
  export function disable(...values: any[]): any
}
declare module '@aws-amplify/analytics' {
  export * from 'aws-amplify/analytics'
}
/** @source https://docs.amplify.aws/javascript/build-a-backend/auth/concepts/external-identity-providers/ */
declare module 'aws-amplify/auth' {
  /** @collects account */
  export function signInWithRedirect(...values: any[]): any
  export function signIn(...values: any[]): any
  export function signUp(...values: any[]): any
  export function signOut(...values: any[]): any
  export function fetchAuthSession(...values: any[]): any
  export function getCurrentUser(...values: any[]): any
}
declare module '@aws-amplify/auth' {
  export * from 'aws-amplify/auth'
}
/** @source https://docs.amplify.aws/gen1/javascript/prev/build-a-backend/more-features/analytics/ */
declare module 'aws-amplify' {
  export const Analytics: {
    /** @collects usage-log */
    record(...values: any[]): any
    /** @collects usage-log */
    updateEndpoint(...values: any[]): any
    autoTrack(...values: any[]): any
    configure(...values: any[]): any
    [other: string]: any
  }
  export const Auth: {
    /** @collects account */
    federatedSignIn(...values: any[]): any
    signIn(...values: any[]): any
    signUp(...values: any[]): any
    signOut(...values: any[]): any
    currentSession(...values: any[]): any
    [other: string]: any
  }
  export const Amplify: any
}
