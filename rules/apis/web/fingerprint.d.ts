/** @source https://github.com/fingerprintjs/fingerprintjs */
declare module '@fingerprintjs/fingerprintjs' {
  export interface Agent {
    /** @collects device-id/other */
    get(options?: any): Promise<{ visitorId: string; confidence: any; components: any; version: string }>
  }
  export function load(options?: any): Promise<Agent>
  const FingerprintJS: { load(options?: any): Promise<Agent>; hashComponents(components: any): string; componentsToDebugString(components: any): string }
  export default FingerprintJS
}
/** @source https://dev.fingerprint.com/docs/js-agent */
declare module '@fingerprintjs/fingerprintjs-pro' {
  export interface Agent {
    /** @collects device-id/other */
    get(options?: any): Promise<any>
  }
  export function load(options?: any): Promise<Agent>
  const FingerprintJS: { load(options?: any): Promise<Agent>; [member: string]: any }
  export default FingerprintJS
}
/** @source https://github.com/fingerprintjs/fingerprintjs/tree/v2 */
declare module 'fingerprintjs2' {
  const Fingerprint2: {
    /** @collects device-id/other */
    get(callback: (components: any[]) => void): void
    /** @collects device-id/other */
    get(options: any, callback: (components: any[]) => void): void
    /** @collects device-id/other */
    getPromise(options?: any): Promise<any[]>
    /** @collects device-id/other */
    getV18(...rest: any[]): void
    x64hash128(text: string, seed?: number): string
    [member: string]: any
  }
  export = Fingerprint2
}
/** @source https://github.com/jackspirou/clientjs */
declare module 'clientjs' {
  export class ClientJS {
    /** @collects device-id/other */
    getFingerprint(): number
    /** @collects device-id/other */
    getCustomFingerprint(...points: any[]): number
    /** @collects device-id/other */
    getCanvasPrint(): string
    /** @collects user-agent */
    getUserAgent(): string
    /** @collects user-agent */
    getBrowserVersion(): string
    /** @collects user-agent */
    getTimeZone(): string
    /** @collects user-agent */
    getLanguage(): string
    /** @collects device-info */
    getOSVersion(): string
    /** @collects device-info */
    getDevice(): string
    /** @collects device-info */
    getDeviceVendor(): string
    /** @collects device-info */
    getCPU(): string
    /** @collects device-info */
    getScreenPrint(): string
    /** @collects device-info */
    getFonts(): string
    isMobile(): boolean
    [method: string]: any
  }
}
/** @source https://www.npmjs.com/package/@fingerprintjs/fingerprintjs-pro-spa */
declare module '@fingerprintjs/fingerprintjs-pro-spa' {
  export class FpjsClient {
    constructor(options: any)
    init(): Promise<any>
    /** @collects device-id/other */
    getVisitorData(options?: any, ignoreCache?: boolean): Promise<any>
    /** @collects device-id/other */
    getVisitorDataFromCache(options?: any): Promise<any>
  }
}
/** @source https://www.npmjs.com/package/@fingerprintjs/fingerprintjs-pro-react */
declare module '@fingerprintjs/fingerprintjs-pro-react' {
  export const FpjsProvider: any
  /** @collects device-id/other */
  export function useVisitorData(options?: any, config?: any): { data: any; isLoading: boolean; error: any; getData(options?: any): Promise<any> }
}
/** @source https://www.npmjs.com/package/@fingerprintjs/fingerprintjs-pro-react-native */
declare module '@fingerprintjs/fingerprintjs-pro-react-native' {
  export class FingerprintJsProAgent {
    constructor(options: any)
    /** @collects device-id/other */
    getVisitorId(tags?: any, linkedId?: string, options?: any): Promise<string>
    /** @collects device-id/other */
    getVisitorData(tags?: any, linkedId?: string, options?: any): Promise<any>
  }
  export const FingerprintJsProProvider: any
  /** @collects device-id/other */
  export function useVisitorData(): { data: any; isLoading: boolean; error: any; getData(...values: any[]): Promise<any> }
}
