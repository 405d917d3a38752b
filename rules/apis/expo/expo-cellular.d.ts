/** @source https://docs.expo.dev/versions/latest/sdk/cellular/ */
declare module 'expo-cellular' {
  export enum CellularGeneration { UNKNOWN = 0, CELLULAR_2G = 1, CELLULAR_3G = 2, CELLULAR_4G = 3, CELLULAR_5G = 4 }
  interface AskPhoneState {
    /** @requests carrier @permission android.permission.READ_PHONE_STATE @os android */
    (): Promise<any>
  }
  interface CheckPhoneState {
    /** @checks carrier */
    (): Promise<any>
  }
  /** @collects carrier */
  export const carrier: string | null
  /** @collects carrier */
  export const isoCountryCode: string | null
  /** @collects carrier */
  export const mobileCountryCode: string | null
  /** @collects carrier */
  export const mobileNetworkCode: string | null
  /** @collects carrier */
  export const allowsVoip: boolean | null
  /** @collects carrier */
  export function getCarrierNameAsync(): Promise<string | null>
  /** @collects carrier */
  export function getIsoCountryCodeAsync(): Promise<string | null>
  /** @collects carrier */
  export function getMobileCountryCodeAsync(): Promise<string | null>
  /** @collects carrier */
  export function getMobileNetworkCodeAsync(): Promise<string | null>
  /** @collects carrier */
  export function allowsVoipAsync(): Promise<boolean | null>
  /** @collects network/state @permission android.permission.READ_PHONE_STATE */
  export function getCellularGenerationAsync(): Promise<CellularGeneration>
  /** @requests carrier @permission android.permission.READ_PHONE_STATE @os android */
  export function requestPermissionsAsync(): Promise<any>
  /** @checks carrier */
  export function getPermissionsAsync(): Promise<any>
  /** @holds @checks carrier */
  export function usePermissions(options?: any): [any, AskPhoneState, CheckPhoneState]
}
