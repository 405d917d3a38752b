/** @source https://docs.expo.dev/versions/latest/sdk/battery/ */
declare module 'expo-battery' {
  export enum BatteryState { UNKNOWN = 0, UNPLUGGED = 1, CHARGING = 2, FULL = 3 }
  interface PowerState { batteryLevel: number; batteryState: BatteryState; lowPowerMode: boolean }
  /** @collects device-info */
  export function getBatteryLevelAsync(): Promise<number>
  /** @collects device-info */
  export function getBatteryStateAsync(): Promise<BatteryState>
  /** @collects device-info */
  export function isLowPowerModeEnabledAsync(): Promise<boolean>
  /** @collects device-info */
  export function getPowerStateAsync(): Promise<PowerState>
  /** @collects device-info */
  export function addBatteryLevelListener(listener: (event: { batteryLevel: number }) => void): { remove(): void }
  /** @collects device-info */
  export function addBatteryStateListener(listener: (event: { batteryState: BatteryState }) => void): { remove(): void }
  /** @collects device-info */
  export function addLowPowerModeListener(listener: (event: { lowPowerMode: boolean }) => void): { remove(): void }
  /** @collects device-info */
  export function useBatteryLevel(): number
  /** @collects device-info */
  export function useBatteryState(): BatteryState
  /** @collects device-info */
  export function useLowPowerMode(): boolean
  /** @collects device-info */
  export function usePowerState(): PowerState
  export function isAvailableAsync(): Promise<boolean>
  export function isBatteryOptimizationEnabledAsync(): Promise<boolean>
}
