/** What `react-native` exports as a whole. @source https://reactnative.dev/docs/turbo-native-modules-introduction */
declare module 'react-native/Libraries/TurboModule/TurboModuleRegistry' {
  export function get<T = {}>(name: string): (T & OwnNativeModule) | null
  export function getEnforcing<T = {}>(name: string): T & OwnNativeModule
}
/** @source https://nitro.margelo.com/docs/hybrid-objects */
declare module 'react-native-nitro-modules' {
  export const NitroModules: { createHybridObject<T = {}>(name: string): T & OwnNativeModule; [other: string]: any }
}
