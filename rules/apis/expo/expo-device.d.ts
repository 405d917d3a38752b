/** @source https://docs.expo.dev/versions/latest/sdk/device/ */
declare module 'expo-device' {
  export enum DeviceType { UNKNOWN = 0, PHONE = 1, TABLET = 2, DESKTOP = 3, TV = 4 }
  export const isDevice: boolean
  /** @collects device-info */
  export const brand: string | null
  /** @collects device-info */
  export const manufacturer: string | null
  /** @collects device-info */
  export const modelId: any
  /** @collects device-info */
  export const modelName: string | null
  /** @collects device-info */
  export const designName: string | null
  /** @collects device-info */
  export const productName: string | null
  /** @collects device-info */
  export const deviceYearClass: number | null
  /** @collects device-info */
  export const totalMemory: number | null
  /** @collects device-info */
  export const supportedCpuArchitectures: string[] | null
  /** @collects device-info */
  export const osName: string | null
  /** @collects device-info */
  export const osVersion: string | null
  /** @collects device-info */
  export const osBuildId: string | null
  /** @collects device-info */
  export const osInternalBuildId: string | null
  /** @collects device-info */
  export const osBuildFingerprint: string | null
  /** @collects device-info */
  export const platformApiLevel: number | null
  /** @collects device-info @note the name that the user gave the device */
  export const deviceName: string | null
  /** @collects device-info */
  export const deviceType: DeviceType | null
  /** @collects device-info */
  export function getDeviceTypeAsync(): Promise<DeviceType>
  /** @collects device-info */
  export function getUptimeAsync(): Promise<number>
  /** @collects device-info */
  export function getMaxMemoryAsync(): Promise<number>
  /** @collects device-info */
  export function getPlatformFeaturesAsync(): Promise<string[]>
  export function isRootedExperimentalAsync(): Promise<boolean>
  export function isSideLoadingEnabledAsync(): Promise<boolean>
  export function hasPlatformFeatureAsync(feature: string): Promise<boolean>
}
