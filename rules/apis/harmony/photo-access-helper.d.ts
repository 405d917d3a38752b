/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.photoAccessHelper.d.ts */
declare module '@ohos.file.photoAccessHelper' {
  namespace photoAccessHelper {
    function getPhotoAccessHelper(context: any): PhotoAccessHelper
    class PhotoSelectOptions { MIMEType?: any; maxSelectNumber?: number; [key: string]: any }
    class PhotoSelectResult { photoUris: string[]; isOriginalPhoto: boolean }
    class PhotoViewPicker {
      /** @picks photos */
      select(callback: OhosAsyncCallback<PhotoSelectResult>): void
      /** @picks photos */
      select(option: any, callback: OhosAsyncCallback<PhotoSelectResult>): void
      /** @picks photos */
      select(option?: any): Promise<PhotoSelectResult>
    }
    interface FetchResult<T> {
      getCount(): number
      getFirstObject(): Promise<T>
      getNextObject(): Promise<T>
      getLastObject(): Promise<T>
      getObjectByPosition(index: number): Promise<T>
      getAllObjects(): Promise<T[]>
      close(): void
    }
    interface PhotoAsset {
      uri: string
      displayName: string
      get(member: string): any
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getThumbnail(callback: OhosAsyncCallback<any>): void
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getThumbnail(size: any, callback: OhosAsyncCallback<any>): void
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getThumbnail(size?: any): Promise<any>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getReadOnlyFd(callback?: any): Promise<number>
      /** @writes photos */
      commitModify(callback?: any): Promise<void>
    }
    interface AbsAlbum {
      albumName: string
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAssets(options: any, callback: OhosAsyncCallback<FetchResult<PhotoAsset>>): void
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAssets(options: any): Promise<FetchResult<PhotoAsset>>
    }
    interface Album extends AbsAlbum {}
    interface PhotoAccessHelper {
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAssets(options: any, callback: OhosAsyncCallback<FetchResult<PhotoAsset>>): void
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAssets(options: any): Promise<FetchResult<PhotoAsset>>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getBurstAssets(burstKey: string, options: any): Promise<FetchResult<PhotoAsset>>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAlbums(type: any, subtype: any, callback: OhosAsyncCallback<FetchResult<Album>>): void
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAlbums(type: any, subtype: any, options: any, callback: OhosAsyncCallback<FetchResult<Album>>): void
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      getAlbums(type: any, subtype?: any, options?: any): Promise<FetchResult<Album>>
      /** @collects photos */
      getRecentPhotoInfo(options?: any): Promise<any>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      registerChange(uri: string, forChildUris: boolean, callback: OhosCallback<any>): void
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      on(type: 'photoChange' | 'photoAlbumChange', callback: OhosCallback<any>): void
      /** @requests photos @permission ohos.permission.READ_IMAGEVIDEO */
      requestPhotoUrisReadPermission(srcFileUris: string[]): Promise<string[]>
      /** @requests photos @permission ohos.permission.READ_IMAGEVIDEO */
      requestPhotoUrisReadPermissionEx(srcFileUris: string[]): Promise<any>
      /** @writes photos */
      createAsset(photoType: any, ...rest: any[]): Promise<string>
      /** @writes photos */
      createAssetWithShortTermPermission(photoCreationConfig: any): Promise<string>
      /** @writes photos */
      showAssetsCreationDialog(srcFileUris: string[], photoCreationConfigs: any[]): Promise<string[]>
      /** @writes photos */
      applyChanges(mediaChangeRequest: any): Promise<void>
      release(callback?: any): Promise<void>
    }
    class MediaAssetManager {
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      static requestImage(context: any, asset: PhotoAsset, requestOptions: any, dataHandler: any): Promise<string>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      static quickRequestImage(context: any, asset: PhotoAsset, requestOptions: any, dataHandler: any): Promise<string>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      static requestImageData(context: any, asset: PhotoAsset, requestOptions: any, dataHandler: any): Promise<string>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      static requestMovingPhoto(context: any, asset: PhotoAsset, requestOptions: any, dataHandler: any): Promise<string>
      /** @collects photos @permission ohos.permission.READ_IMAGEVIDEO */
      static requestVideoFile(context: any, asset: PhotoAsset, requestOptions: any, fileUri: string, dataHandler: any): Promise<string>
    }
    class MediaAssetChangeRequest {
      /** @writes photos */
      static createImageAssetRequest(context: any, fileUri: string): MediaAssetChangeRequest
      /** @writes photos */
      static createVideoAssetRequest(context: any, fileUri: string): MediaAssetChangeRequest
      /** @writes photos */
      static createAssetRequest(context: any, photoType: any, extension: string, options?: any): MediaAssetChangeRequest
      /** @writes photos */
      static deleteAssets(context: any, assets: any[]): Promise<void>
      getAsset(): PhotoAsset
      addResource(type: any, data: any): void
      saveCameraPhoto(imageFileType?: any): void
    }
  }
  export default photoAccessHelper
}
declare module '@kit.MediaLibraryKit' {
  export { default as photoAccessHelper } from '@ohos.file.photoAccessHelper'
}
