/** @source https://react-native-camera.github.io/react-native-camera/docs/rncamera */
declare module 'react-native-camera' {
  /** @renders camera */
  export class RNCamera {
    /** @collects camera @permission android.permission.CAMERA @distinctive */
    takePictureAsync(options?: any): Promise<{ uri: string; base64?: string; exif?: any; width: number; height: number }>
    /** @collects camera @collects microphone @permission android.permission.CAMERA */
    recordAsync(options?: any): Promise<{ uri: string; [other: string]: any }>
    stopRecording(): void
    pausePreview(): void
    static Constants: any
  }
  /** @renders camera @note version 0 */
  export default class RCTCamera {
    /** @collects camera */
    capture(options?: any): Promise<any>
    static constants: any
  }
}
