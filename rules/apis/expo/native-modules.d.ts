/** @source https://docs.expo.dev/modules/native-module-tutorial/ */
declare module 'expo-modules-core' {
  /** The app types its own modules. */
  export function requireNativeModule<T = {}>(name: string): T & OwnNativeModule
  export function requireOptionalNativeModule<T = {}>(name: string): (T & OwnNativeModule) | null
  export const NativeModulesProxy: { [name: string]: OwnNativeModule }
}
/** @source https://docs.expo.dev/modules/native-module-tutorial/ */
declare module 'expo' {
  export { requireNativeModule, requireOptionalNativeModule } from 'expo-modules-core'
}
