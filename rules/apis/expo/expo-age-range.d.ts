/** @source https://docs.expo.dev/versions/latest/sdk/age-range/ */
declare module 'expo-age-range' {
  /** @collects account @note the age range that the user shares */
  export function requestAgeRangeAsync(options: any): Promise<{ lowerBound?: number; upperBound?: number; [other: string]: any }>
  /** @requests account @os android @note access to the age signals of the account */
  export function requestAgeSignalsAccessAsync(): Promise<any>
  export function isEligibleForAgeFeaturesAsync(): Promise<boolean | null>
}
