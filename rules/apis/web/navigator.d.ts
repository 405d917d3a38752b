/** @source https://developer.mozilla.org/en-US/docs/Web/API/Navigator */
interface Navigator {
  /** @collects user-agent */
  readonly userAgent: string
  /** @collects user-agent */
  readonly appVersion: string
  /** @collects user-agent */
  readonly language: string
  /** @collects user-agent */
  readonly languages: readonly string[]
  readonly userAgentData: {
    /** @collects user-agent @source https://developer.mozilla.org/en-US/docs/Web/API/NavigatorUAData */
    readonly brands: { brand: string; version: string }[]
    /** @collects user-agent @source https://developer.mozilla.org/en-US/docs/Web/API/NavigatorUAData/getHighEntropyValues @distinctive */
    getHighEntropyValues(hints: string[]): Promise<any>
    readonly mobile: boolean
    readonly platform: string
  }
  /** @collects device-info */
  readonly hardwareConcurrency: number
  /** @collects device-info */
  readonly deviceMemory: number
  /** @collects device-info */
  readonly maxTouchPoints: number
  /** @collects device-info */
  getBattery(): Promise<WebBatteryManager>
  /** @collects network/state */
  readonly connection: WebNetworkInformation
  /** @collects network/state */
  readonly mozConnection: WebNetworkInformation
  /** @collects network/state */
  readonly webkitConnection: WebNetworkInformation
  /** @collects network/state */
  readonly onLine: boolean
  /** @collects app-list */
  getInstalledRelatedApps(): Promise<{ id?: string; platform: string; url?: string; version?: string }[]>
}
interface WebBatteryManager { readonly charging: boolean; readonly chargingTime: number; readonly dischargingTime: number; readonly level: number; [key: string]: any }
interface WebNetworkInformation { readonly effectiveType: string; readonly type: string; readonly downlink: number; readonly rtt: number; readonly saveData: boolean; [key: string]: any }
declare var navigator: Navigator
