/** @source https://docs.launchdarkly.com/sdk/client-side/javascript */
interface LaunchDarklyClient {
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  track(...values: any[]): any
  variation(...values: any[]): any
  boolVariation(...values: any[]): any
  stringVariation(...values: any[]): any
  allFlags(...values: any[]): any
  flush(...values: any[]): any
  close(...values: any[]): any
  waitForInitialization(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.launchdarkly.com/sdk/client-side/javascript */
declare module 'launchdarkly-js-client-sdk' {
  export type LDClient = LaunchDarklyClient
  /** @starts launchdarkly */
  export function initialize(id: string, context: any, options?: any): LaunchDarklyClient
}
/** @source https://docs.launchdarkly.com/sdk/client-side/react */
declare module 'launchdarkly-react-client-sdk' {
  export function useLDClient(): LaunchDarklyClient | undefined
  export const LDProvider: any
  export function withLDProvider(config: any): any
  export function asyncWithLDProvider(config: any): Promise<any>
  export function useFlags(): any
}
/** @source https://docs.launchdarkly.com/sdk/client-side/react-native */
declare module '@launchdarkly/react-native-client-sdk' {
  export function useLDClient(): ReactNativeLDClient
  export const LDProvider: any
  export const AutoEnvAttributes: any
  export class ReactNativeLDClient {
    /** @starts launchdarkly */
    constructor(key: string, attributes: any, options?: any)
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    [other: string]: any
  }
}
