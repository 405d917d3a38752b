/** @source https://docs.expo.dev/versions/latest/sdk/application/ */
declare module 'expo-application' {
  export const nativeApplicationVersion: string | null
  export const nativeBuildVersion: string | null
  export const applicationName: string | null
  export const applicationId: string | null
  /** @collects device-id/android-id @os android @source https://docs.expo.dev/versions/v47.0.0/sdk/application/ */
  export const androidId: string | null
  /** @collects device-id/android-id @os android @distinctive */
  export function getAndroidId(): string
  /** @collects device-id/idfv @os ios @distinctive */
  export function getIosIdForVendorAsync(): Promise<string | null>
  /** @collects advertising @os android @distinctive @note the campaign that led to the installation */
  export function getInstallReferrerAsync(): Promise<string>
  export function getInstallationTimeAsync(): Promise<Date>
  export function getLastUpdateTimeAsync(): Promise<Date>
}
