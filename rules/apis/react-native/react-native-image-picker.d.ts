/** @source https://github.com/react-native-image-picker/react-native-image-picker */
declare module 'react-native-image-picker' {
  export * as default from 'react-native-image-picker'
  interface RNPickedAssets { assets?: { uri?: string; base64?: string; fileName?: string; type?: string; [other: string]: any }[]; didCancel?: boolean; errorCode?: string; [other: string]: any }
  /** @collects camera */
  export function launchCamera(options?: any, callback?: (response: RNPickedAssets) => void): Promise<RNPickedAssets>
  /** @picks photos */
  export function launchImageLibrary(options?: any, callback?: (response: RNPickedAssets) => void): Promise<RNPickedAssets>
  /** @picks photos @collects camera @source https://github.com/react-native-image-picker/react-native-image-picker/blob/1.1.0/docs/Reference.md @note before version 2 */
  export function showImagePicker(options: any, callback?: (response: RNPickedAssets) => void): void
}
