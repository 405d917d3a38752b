/** @source https://learn.microsoft.com/clarity/setup-and-installation/clarity-api */
declare module '@microsoft/clarity' {
  const Clarity: {
    /** @starts microsoft-clarity */
    init(project: string): void
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    event(...values: any[]): any
    /** @collects usage-log */
    setTag(...values: any[]): any
    consent(...values: any[]): any
    upgrade(...values: any[]): any
  }
  export default Clarity
}
/** @source https://learn.microsoft.com/clarity/mobile-sdk/react-native-sdk */
declare module '@microsoft/react-native-clarity' {
  /** @starts microsoft-clarity */
  export function initialize(...values: any[]): any
  /** @collects usage-log */
  export function setCustomUserId(...values: any[]): any
  /** @collects usage-log */
  export function setCustomTag(...values: any[]): any
  /** @collects usage-log */
  export function sendCustomEvent(...values: any[]): any
  /** @collects usage-log */
  export function setCurrentScreenName(...values: any[]): any
  export function pause(...values: any[]): any
  export function resume(...values: any[]): any
}
declare module 'react-native-clarity' {
  export * from '@microsoft/react-native-clarity'
}
/** @collects usage-log @source https://learn.microsoft.com/clarity/setup-and-installation/clarity-api */
declare function clarity(command: 'identify' | 'event' | 'set', ...values: any[]): void
declare function clarity(command: any, ...values: any[]): void
