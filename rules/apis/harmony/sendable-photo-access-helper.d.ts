/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.sendablePhotoAccessHelper.d.ets */
declare module '@ohos.file.sendablePhotoAccessHelper' {
  namespace sendablePhotoAccessHelper {
    function getPhotoAccessHelper(context: any): PhotoAccessHelper
    interface FetchResult<T> { getCount(): number; getFirstObject(): Promise<T>; getAllObjects(): Promise<T[]> }
    interface PhotoAsset {
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getThumbnail(size?: any): Promise<any>
      [key: string]: any
    }
    interface Album {
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAssets(options: any): Promise<FetchResult<PhotoAsset>>
      [key: string]: any
    }
    interface PhotoAccessHelper {
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAssets(options: any): Promise<FetchResult<PhotoAsset>>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getBurstAssets(burstKey: string, options: any): Promise<FetchResult<PhotoAsset>>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAlbums(...rest: any[]): Promise<FetchResult<Album>>
      /** @writes photos */
      createAsset(photoType: any, ...rest: any[]): Promise<string>
    }
  }
  export default sendablePhotoAccessHelper
}
declare module '@kit.MediaLibraryKit' {
  export { default as sendablePhotoAccessHelper } from '@ohos.file.sendablePhotoAccessHelper'
}
