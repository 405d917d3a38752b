/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.filemanagement.userFileManager.d.ts */
declare module '@ohos.filemanagement.userFileManager' {
  namespace userFileManager {
    interface FetchResult<T> { getCount(): number; getFirstObject(callback?: any): Promise<T>; getAllObject(callback?: any): Promise<T[]>; close(): void }
    interface FileAsset {
      uri: string
      displayName: string
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      open(mode: 'r' | 'R', callback?: any): Promise<number>
      open(mode: string, callback?: any): Promise<number>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getThumbnail(size?: any, callback?: any): Promise<any>
      /** @collects photos @collects location @permission ohos.permission.READ_IMAGEVIDEO @note EXIF can hold where a photo was taken */
      getExif(callback?: any): Promise<string>
    }
    interface Album {
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getPhotoAssets(options: any, callback?: any): Promise<FetchResult<FileAsset>>
    }
    function getUserFileMgr(context: any): UserFileManager
    interface UserFileManager {
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getPhotoAssets(options: any, callback?: any): Promise<FetchResult<FileAsset>>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getPhotoAlbums(options: any, callback?: any): Promise<FetchResult<Album>>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAlbums(type: any, subType: any, options?: any, callback?: any): Promise<FetchResult<Album>>
      /** @collects storage @permission ohos.permission.READ_AUDIO */
      getAudioAssets(options: any, callback?: any): Promise<FetchResult<FileAsset>>
      /** @writes photos */
      createPhotoAsset(displayName: string, ...rest: any[]): Promise<FileAsset>
      release(callback?: any): Promise<void>
    }
  }
  export default userFileManager
}
declare module '@kit.CoreFileKit' {
  export { default as userFileManager } from '@ohos.filemanagement.userFileManager'
}
