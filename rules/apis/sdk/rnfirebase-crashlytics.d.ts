/** @source https://rnfirebase.io/crashlytics/usage */
interface RNFirebaseCrashlytics {
  /** @collects usage-log */
  setUserId(id: string): Promise<null>
  setAttribute(name: string, value: string): Promise<null>
  setAttributes(attributes: any): Promise<null>
  log(message: string): void
  recordError(error: any, name?: string): void
  crash(): void
  setCrashlyticsCollectionEnabled(enabled: boolean): Promise<null>
  [other: string]: any
}
/** @source https://rnfirebase.io/crashlytics/usage */
declare module '@react-native-firebase/crashlytics' {
  interface RNFirebaseCrashlyticsFactory {
    /** @starts firebase-crashlytics */
    (): RNFirebaseCrashlytics
  }
  const crashlytics: RNFirebaseCrashlyticsFactory
  export default crashlytics
  export const firebase: { crashlytics: RNFirebaseCrashlyticsFactory; [other: string]: any }
  /** @starts firebase-crashlytics */
  export function getCrashlytics(app?: any): RNFirebaseCrashlytics
  /** @collects usage-log */
  export function setUserId(crashlytics: any, id: string): Promise<null>
  export function setAttribute(crashlytics: any, name: string, value: string): Promise<null>
  export function setAttributes(crashlytics: any, attributes: any): Promise<null>
  export function log(crashlytics: any, message: string): void
  export function recordError(crashlytics: any, error: any, name?: string): void
}
