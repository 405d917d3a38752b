/** @source https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-sdk */
interface OptimizelyUserContext {
  /** @collects usage-log */
  trackEvent(...values: any[]): void
  decide(...values: any[]): any
  setAttribute(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-sdk */
interface OptimizelyClient {
  /** @collects usage-log */
  track(...values: any[]): void
  createUserContext(...values: any[]): OptimizelyUserContext
  onReady(...values: any[]): Promise<any>
  [other: string]: any
}
/** @source https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-sdk */
declare module '@optimizely/optimizely-sdk' {
  /** @starts optimizely */
  export function createInstance(options: any): OptimizelyClient
  export function createPollingProjectConfigManager(options: any): any
}
/** @source https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-react-sdk */
declare module '@optimizely/react-sdk' {
  /** @starts optimizely */
  export function createInstance(options: any): OptimizelyClient
  export const OptimizelyProvider: any
  export function useDecision(...values: any[]): any
  /** @holds */
  export function useTrackEvent(): [OptimizelyTrack, boolean, boolean]
  interface OptimizelyTrack {
    /** @collects usage-log */
    (...values: any[]): void
  }
}
