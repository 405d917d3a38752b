/** A fork without Google's scanner. @source https://www.npmjs.com/package/react-native-camera-kit-no-google */
declare module 'react-native-camera-kit-no-google' { export * from 'react-native-camera-kit' }
/** @source https://github.com/teslamotors/react-native-camera-kit */
declare module 'react-native-camera-kit' {
  interface CameraApi {
    /** @collects camera */
    capture(): Promise<{ uri: string; name: string; [other: string]: any }>
    /** @requests camera */
    requestDeviceCameraAuthorization(): Promise<boolean>
    /** @checks camera */
    checkDeviceCameraAuthorizationStatus(): Promise<boolean>
  }
  /** @renders camera */
  export const Camera: any
  /** @renders camera @note before version 14 */
  export const CameraScreen: any
}
/** @source https://github.com/moaazsidat/react-native-qrcode-scanner */
declare module 'react-native-qrcode-scanner' {
  /** @renders camera */
  export default class QRCodeScanner { reactivate(): void; enable(): void; disable(): void }
}
/** @source https://github.com/shifeng1993/react-native-qr-scanner */
declare module 'react-native-qr-scanner' {
  /** @renders camera */
  export const QRscanner: any
  export function QRreader(fileUrl: string): Promise<any>
}
