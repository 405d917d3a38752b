/** @source https://cloud.tencent.com/document/product/1464/58566 */
interface AegisInstance {
  /** @collects usage-log */
  reportEvent(...values: any[]): any
  info(...values: any[]): any
  error(...values: any[]): any
  report(...values: any[]): any
  setConfig(...values: any[]): any
  reportTime(...values: any[]): any
  [other: string]: any
}
/** @source https://cloud.tencent.com/document/product/1464/58566 */
declare module 'aegis-web-sdk' {
  type Aegis = AegisInstance
  const Aegis: {
    /** @starts tencent-aegis */
    new (configuration: any): AegisInstance
  }
  export default Aegis
}
declare module 'aegis-mp-sdk' {
  export * from 'aegis-web-sdk'
  export { default } from 'aegis-web-sdk'
}
