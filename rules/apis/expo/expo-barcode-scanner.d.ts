/** @source https://docs.expo.dev/versions/v50.0.0/sdk/bar-code-scanner/ */
declare module 'expo-barcode-scanner' {
  interface AskCamera {
    /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
    (): Promise<any>
  }
  interface CheckCamera {
    /** @checks camera */
    (): Promise<any>
  }
  /** @renders camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export class BarCodeScanner {
    constructor(props?: any)
    static Constants: any
    /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
    static requestPermissionsAsync(): Promise<any>
    /** @checks camera */
    static getPermissionsAsync(): Promise<any>
    /** @holds @checks camera */
    static usePermissions(options?: any): [any, AskCamera, CheckCamera]
    static scanFromURLAsync(url: string, types?: any): Promise<any>
    [other: string]: any
  }
  /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export function requestPermissionsAsync(): Promise<any>
  /** @checks camera */
  export function getPermissionsAsync(): Promise<any>
  /** @holds @checks camera */
  export function usePermissions(options?: any): [any, AskCamera, CheckCamera]
  export function scanFromURLAsync(url: string, types?: any): Promise<any>
}
