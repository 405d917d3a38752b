/** @source https://cloud.tencent.com/document/product/1464/58566 */
declare module 'aegis-web-sdk' {
  export default class Aegis {
    /** @starts tencent-aegis */
    constructor(configuration: any)
    /** @collects usage-log */
    reportEvent(...values: any[]): any
    info(...values: any[]): any
    error(...values: any[]): any
    report(...values: any[]): any
    setConfig(...values: any[]): any
    reportTime(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://cloud.tencent.com/document/product/1464/58566 */
declare module 'aegis-mp-sdk' {
  export default class Aegis {
    /** @starts tencent-aegis */
    constructor(configuration: any)
    /** @collects usage-log */
    reportEvent(...values: any[]): any
    info(...values: any[]): any
    error(...values: any[]): any
    report(...values: any[]): any
    setConfig(...values: any[]): any
    reportTime(...values: any[]): any
    [other: string]: any
  }
}
