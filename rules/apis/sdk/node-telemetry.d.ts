/** @source https://github.com/peaksandpies/universal-analytics */
declare module 'universal-analytics' {
  interface UniversalVisitor {
    /** @collects usage-log */
    pageview(...values: any[]): UniversalVisitor
    /** @collects usage-log */
    screenview(...values: any[]): UniversalVisitor
    /** @collects usage-log */
    event(...values: any[]): UniversalVisitor
    /** @collects usage-log */
    transaction(...values: any[]): UniversalVisitor
    /** @collects usage-log */
    timing(...values: any[]): UniversalVisitor
    exception(...values: any[]): UniversalVisitor
    set(key: string, value: any): void
    send(callback?: any): void
    [member: string]: any
  }
  export type Visitor = UniversalVisitor
  function universalAnalytics(tracking: string, ...options: any[]): UniversalVisitor
  export default universalAnalytics
}
/** @source https://github.com/yeoman/insight */
declare module 'insight' {
  export default class Insight {
    constructor(options: any)
    /** @collects usage-log */
    track(...keywords: string[]): void
    /** @collects usage-log */
    trackEvent(options: any): void
    askPermission(message?: string): Promise<boolean>
    optOut: boolean
    [member: string]: any
  }
}
