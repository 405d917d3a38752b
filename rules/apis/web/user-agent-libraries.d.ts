/** @source https://docs.uaparser.dev/ */
declare module 'ua-parser-js' {
  interface UAParserInstance {
    /** @collects device-info */
    getResult(): UAParserResult
    /** @collects device-info */
    getDevice(): { model?: string; type?: string; vendor?: string }
    /** @collects device-info */
    getOS(): { name?: string; version?: string }
    /** @collects device-info */
    getCPU(): { architecture?: string }
    /** @collects user-agent */
    getBrowser(): { name?: string; version?: string; major?: string }
    /** @collects user-agent */
    getUA(): string
    getEngine(): { name?: string; version?: string }
    setUA(text: string): UAParserInstance
  }
  interface UAParserResult { ua: string; browser: any; device: any; engine: any; os: any; cpu: any }
  interface UAParserStatic {
    new (...args: any[]): UAParserInstance
    /** @collects device-info */
    (...args: any[]): UAParserResult
    UAParser: UAParserStatic
  }
  const UAParser: UAParserStatic
  export = UAParser
}
/** @source https://github.com/bowser-js/bowser */
declare module 'bowser' {
  interface Parser {
    /** @collects user-agent */
    getBrowser(): { name?: string; version?: string }
    /** @collects user-agent */
    getBrowserVersion(): string
    /** @collects user-agent */
    getUA(): string
    /** @collects device-info */
    getOS(): { name?: string; version?: string; versionName?: string }
    /** @collects device-info */
    getOSVersion(): string
    /** @collects device-info */
    getPlatform(): { type?: string; vendor?: string; model?: string }
    /** @collects device-info */
    getResult(): any
    satisfies(tree: any): boolean | undefined
    [method: string]: any
  }
  export function getParser(userAgent: string, ...rest: any[]): Parser
  /** @collects device-info */
  export function parse(userAgent: string, ...rest: any[]): { browser: any; os: any; platform: any; engine: any }
  const bowser: { getParser: typeof getParser; parse: typeof parse }
  export default bowser
}
/** @source https://github.com/bestiejs/platform.js */
declare module 'platform' {
  /** @collects user-agent */
  export const description: string | null
  /** @collects user-agent */
  export const name: string | null
  /** @collects user-agent */
  export const version: string | null
  /** @collects user-agent */
  export const ua: string | null
  /** @collects device-info */
  export const os: { family: string | null; version: string | null; architecture: number | null; toString(): string }
  /** @collects device-info */
  export const manufacturer: string | null
  /** @collects device-info */
  export const product: string | null
  export const layout: string | null
  export function parse(userAgent: string): any
  const platform: typeof import('platform')
  export default platform
}
/** @source https://github.com/DamonOehlman/detect-browser */
declare module 'detect-browser' {
  /** @collects user-agent */
  export function detect(userAgent?: string): { name: string; version: string | null; os: string | null; type: string } | null
  export function parseUserAgent(userAgent: string): any
}
/**
 * Its flags (isMobile, isIOS) only choose a layout and carry no tag.
 * @source https://github.com/duskload/react-device-detect
 */
declare module 'react-device-detect' {
  /** @collects device-info */
  export const osVersion: string
  /** @collects device-info */
  export const osName: string
  /** @collects device-info */
  export const mobileVendor: string
  /** @collects device-info */
  export const mobileModel: string
  /** @collects user-agent */
  export const browserVersion: string
  /** @collects user-agent */
  export const fullBrowserVersion: string
  /** @collects user-agent */
  export const getUA: string
  /** @collects device-info */
  export function deviceDetect(userAgent?: string): any
  /** @collects device-info */
  export function useDeviceData(userAgent?: string): any
  export const isMobile: boolean
  export const isIOS: boolean
  export const isAndroid: boolean
}
/** @source https://github.com/hgoebl/mobile-detect.js */
declare module 'mobile-detect' {
  class MobileDetect {
    constructor(userAgent: string, width?: number)
    /** @collects device-info */
    phone(): string | null
    /** @collects device-info */
    os(): string
    /** @collects user-agent */
    userAgent(): string
    mobile(): string | null
    is(key: string): boolean
    [method: string]: any
  }
  export = MobileDetect
}
/** @source https://github.com/AhsanAyaz/ngx-device-detector */
declare module 'ngx-device-detector' {
  export interface DeviceInfo { userAgent: string; os: string; browser: string; device: string; os_version: string; browser_version: string; deviceType: string; orientation: string }
  export class DeviceDetectorService {
    /** @collects device-info */
    getDeviceInfo(): DeviceInfo
    isMobile(userAgent?: string): boolean
    isTablet(userAgent?: string): boolean
    isDesktop(userAgent?: string): boolean
  }
}
