/** @source https://rnfirebase.io/reference/app */
declare module '@react-native-firebase/app' {
  interface RNFirebaseApp {
    analytics(): RNFirebaseAnalytics
    auth(): RNFirebaseAuth
    crashlytics(): RNFirebaseCrashlytics
    [other: string]: any
  }
  const firebase: RNFirebaseApp & { app(name?: string): RNFirebaseApp; initializeApp(options: any, config?: any): Promise<RNFirebaseApp> }
  export default firebase
  export { firebase }
  export function getApp(name?: string): RNFirebaseApp
}
