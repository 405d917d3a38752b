/** @source https://github.com/react-native-cameraroll/react-native-cameraroll */
declare module '@react-native-camera-roll/camera-roll' {
  interface CameraRollPage { edges: { node: CameraRollPhoto }[]; page_info: { has_next_page: boolean; end_cursor?: string } }
  interface CameraRollPhoto { id: string; type: string; timestamp: number; image: { uri: string; filename: string | null; width: number; height: number; [other: string]: any }; location: any; [other: string]: any }
  export class CameraRoll {
    /** @collects photos @permission android.permission.READ_MEDIA_IMAGES */
    static getPhotos(params: any): Promise<CameraRollPage>
    /** @collects photos @permission android.permission.READ_MEDIA_IMAGES */
    static getAlbums(params?: any): Promise<{ title: string; count: number; [other: string]: any }[]>
    /** @collects photos @os ios */
    static iosGetImageDataById(id: string, options?: any): Promise<CameraRollPhoto>
    /** @collects photos */
    static getPhotoThumbnail(id: string, options: any): Promise<any>
    /** @writes photos */
    static save(tag: string, options?: any): Promise<string>
    /** @writes photos */
    static saveAsset(tag: string, options?: any): Promise<CameraRollPhoto>
    /** @writes photos */
    static saveToCameraRoll(tag: string, type?: string): Promise<any>
    /** @writes photos */
    static deletePhotos(uris: string[]): Promise<void>
  }
  interface CameraRollGetPhotos {
    /** @collects photos @permission android.permission.READ_MEDIA_IMAGES */
    (params?: any): Promise<void>
  }
  /** @holds */
  export function useCameraRoll(): [CameraRollPage, CameraRollGetPhotos, (tag: string, options?: any) => Promise<void>]
  /** @requests photos @os ios */
  export function iosRequestReadWriteGalleryPermission(): Promise<string>
  /** @requests photos @os ios @note to add only */
  export function iosRequestAddOnlyGalleryPermission(): Promise<string>
  /** @checks photos @os ios */
  export function iosReadGalleryPermission(level: string): Promise<string>
}
/** @source https://github.com/react-native-cameraroll/react-native-cameraroll */
declare module '@react-native-community/cameraroll' {
  export { CameraRoll as default } from '@react-native-camera-roll/camera-roll'
}
