/** @source https://docs.expo.dev/versions/latest/sdk/imagepicker/ */
declare module 'expo-image-picker' {
  export const MediaTypeOptions: any
  export const UIImagePickerPresentationStyle: any
  interface ImagePickerAsset { uri: string; assetId?: string | null; width: number; height: number; fileName?: string | null; exif?: any; base64?: string | null; [other: string]: any }
  interface ImagePickerResult extends ImagePickerAsset { canceled: boolean; cancelled: boolean; assets: ImagePickerAsset[] }
  interface AskCamera {
    /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
    (): Promise<any>
  }
  interface AskPhotos {
    /** @requests photos @permission NSPhotoLibraryUsageDescription android.permission.READ_EXTERNAL_STORAGE */
    (): Promise<any>
  }
  interface CheckCamera {
    /** @checks camera */
    (): Promise<any>
  }
  interface CheckPhotos {
    /** @checks photos */
    (): Promise<any>
  }
  /** @collects camera @permission android.permission.CAMERA NSCameraUsageDescription @distinctive */
  export function launchCameraAsync(options?: any): Promise<ImagePickerResult>
  /** @picks photos @distinctive */
  export function launchImageLibraryAsync(options?: any): Promise<ImagePickerResult>
  export function getPendingResultAsync(): Promise<any>
  /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export function requestCameraPermissionsAsync(): Promise<any>
  /** @requests photos @permission NSPhotoLibraryUsageDescription android.permission.READ_EXTERNAL_STORAGE @distinctive */
  export function requestMediaLibraryPermissionsAsync(writeOnly?: boolean): Promise<any>
  /** @requests photos @permission NSPhotoLibraryUsageDescription android.permission.READ_EXTERNAL_STORAGE @distinctive @source https://docs.expo.dev/versions/v43.0.0/sdk/imagepicker/ */
  export function requestCameraRollPermissionsAsync(): Promise<any>
  /** @checks camera */
  export function getCameraPermissionsAsync(): Promise<any>
  /** @checks photos */
  export function getMediaLibraryPermissionsAsync(writeOnly?: boolean): Promise<any>
  /** @checks photos @source https://docs.expo.dev/versions/v43.0.0/sdk/imagepicker/ */
  export function getCameraRollPermissionsAsync(): Promise<any>
  /** @holds @checks camera */
  export function useCameraPermissions(options?: any): [any, AskCamera, CheckCamera]
  /** @holds @checks photos */
  export function useMediaLibraryPermissions(options?: any): [any, AskPhotos, CheckPhotos]
}
