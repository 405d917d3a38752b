/** @source https://docs.statsig.com/client/javascript-sdk */
interface StatsigWebClient {
  /** @starts statsig */
  initializeAsync(...values: any[]): any
  /** @starts statsig */
  initializeSync(...values: any[]): any
  /** @collects usage-log */
  logEvent(...values: any[]): any
  /** @collects usage-log */
  updateUserAsync(...values: any[]): any
  /** @collects usage-log */
  updateUserSync(...values: any[]): any
  checkGate(...values: any[]): any
  getExperiment(...values: any[]): any
  getDynamicConfig(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.statsig.com/client/javascript-sdk/react */
interface StatsigHook {
  client: StatsigWebClient
  /** @collects usage-log */
  logEvent(...values: any[]): any
  checkGate(...values: any[]): any
  getExperiment(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.statsig.com/client/jsClientSDK */
declare module 'statsig-js' {
  const statsig: {
    /** @starts statsig */
    initialize(...values: any[]): any
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @collects usage-log */
    updateUser(...values: any[]): any
    checkGate(...values: any[]): any
    getConfig(...values: any[]): any
    getExperiment(...values: any[]): any
    shutdown(...values: any[]): any
    [other: string]: any
  }
  export default statsig
  export class StatsigClient {
    constructor(key: string, user?: any, options?: any)
    /** @starts statsig */
    initializeAsync(...values: any[]): any
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @collects usage-log */
    updateUser(...values: any[]): any
    /** @collects device-id/other */
    getStableID(...values: any[]): any
    checkGate(...values: any[]): any
    getExperiment(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://docs.statsig.com/client/reactNativeSDK */
declare module 'statsig-react-native' {
  export class Statsig {
    /** @starts statsig */
    static initialize(...values: any[]): any
    /** @collects usage-log */
    static logEvent(...values: any[]): any
    /** @collects usage-log */
    static updateUser(...values: any[]): any
    /** @collects device-id/other */
    static getStableID(...values: any[]): any
    static checkGate(...values: any[]): any
    static getExperiment(...values: any[]): any
  }
  export const StatsigProvider: any
}
declare module 'statsig-react-native-expo' {
  export * from 'statsig-react-native'
}
/** @source https://docs.statsig.com/client/reactSDK */
declare module 'statsig-react' {
  export * from 'statsig-react-native'
}
/** @source https://docs.statsig.com/client/javascript-sdk */
declare module '@statsig/js-client' {
  export type StatsigClient = StatsigWebClient
  export const StatsigClient: { new (key: string, user: any, options?: any): StatsigWebClient }
}
/** @source https://docs.statsig.com/client/javascript-sdk/react */
declare module '@statsig/react-bindings' {
  export * from '@statsig/js-client'
  export function useStatsigClient(): StatsigHook
  export const StatsigProvider: any
}
declare module '@statsig/react-native-bindings' {
  export * from '@statsig/react-bindings'
}
declare module '@statsig/expo-bindings' {
  export * from '@statsig/react-bindings'
}
