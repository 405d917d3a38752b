/** @source https://developer.fullstory.com/browser/getting-started/ */
declare module '@fullstory/browser' {
  /** @collects usage-log */
  export function FullStory(operation: 'trackEvent' | 'trackEventAsync' | 'setIdentity' | 'setIdentityAsync' | 'setProperties' | 'setPropertiesAsync', options: any): any
  export function FullStory(operation: any, options?: any): any
  /** @starts fullstory */
  export function init(options: any, ready?: any): void
  /** @collects usage-log */
  export function event(...values: any[]): any
  /** @collects usage-log */
  export function identify(...values: any[]): any
  /** @collects usage-log */
  export function setUserVars(...values: any[]): any
  export function isInitialized(...values: any[]): any
  export function shutdown(...values: any[]): any
  export function getCurrentSessionURL(...values: any[]): any
}
/** @source https://developer.fullstory.com/mobile/react-native/getting-started/ */
declare module '@fullstory/react-native' {
  const FullstoryAPI: {
    /** @collects usage-log */
    event(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    setUserVars(...values: any[]): any
    anonymize(...values: any[]): any
    onReady(...values: any[]): any
    consent(...values: any[]): any
    getCurrentSessionURL(...values: any[]): any
    [other: string]: any
  }
  export default FullstoryAPI
  export class FSPage {
    constructor(name: string, properties?: any)
    /** @collects usage-log */
    start(properties?: any): void
    end(): void
  }
}
