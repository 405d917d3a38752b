/** @source https://github.com/openharmony/docs/blob/OpenHarmony-3.2-Release/en/application-dev/reference/apis/js-apis-medialibrary.md */
declare module '@ohos.multimedia.mediaLibrary' {
  namespace mediaLibrary {
    enum MediaType { FILE = 0, IMAGE = 1, VIDEO = 2, AUDIO = 3 }
    interface FetchFileResult { getCount(): number; getFirstObject(callback?: any): Promise<FileAsset>; getNextObject(callback?: any): Promise<FileAsset>; getAllObject(callback?: any): Promise<FileAsset[]>; close(): void }
    interface FileAsset {
      readonly id: number
      readonly uri: string
      displayName: string
      /** @collects photos @permission ohos.permission.READ_MEDIA */
      open(mode: 'r' | 'R', callback?: any): Promise<number>
      open(mode: string, callback?: any): Promise<number>
      /** @collects photos @permission ohos.permission.READ_MEDIA */
      getThumbnail(size?: any, callback?: any): Promise<any>
      close(fd: number, callback?: any): Promise<void>
      /** @writes photos */
      commitModify(callback?: any): Promise<void>
    }
    interface Album {
      readonly albumName: string
      /** @collects photos @permission ohos.permission.READ_MEDIA */
      getFileAssets(options?: any, callback?: any): Promise<FetchFileResult>
    }
    interface MediaLibrary {
      /** @collects photos @permission ohos.permission.READ_MEDIA */
      getFileAssets(options: any, callback: OhosAsyncCallback<FetchFileResult>): void
      /** @collects photos @permission ohos.permission.READ_MEDIA */
      getFileAssets(options: any): Promise<FetchFileResult>
      /** @collects photos @permission ohos.permission.READ_MEDIA */
      getAlbums(options: any, callback: OhosAsyncCallback<Album[]>): void
      /** @collects photos @permission ohos.permission.READ_MEDIA */
      getAlbums(options: any): Promise<Album[]>
      /** @picks photos */
      startMediaSelect(option: any, callback: OhosAsyncCallback<string[]>): void
      /** @picks photos */
      startMediaSelect(option: any): Promise<string[]>
      /** @writes photos */
      createAsset(mediaType: any, displayName: string, relativePath: string, callback?: any): Promise<FileAsset>
      /** @writes photos */
      storeMediaAsset(option: any, callback?: any): Promise<string>
      getPublicDirectory(type: any, callback?: any): Promise<string>
      release(callback?: any): Promise<void>
      on(type: string, callback: any): void
    }
    function getMediaLibrary(context?: any): MediaLibrary
  }
  export default mediaLibrary
}
