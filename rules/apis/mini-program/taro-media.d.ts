/** @source https://docs.taro.zone/docs/apis/media/image/chooseImage */
interface TaroFromAlbum extends TaroOptions { sourceType: readonly 'album'[] }
interface TaroFromCamera extends TaroOptions { sourceType: readonly 'camera'[] }
interface TaroFromBoth extends TaroOptions { sourceType: readonly ('album' | 'camera')[] }
declare module '@tarojs/taro' {
  /** @picks photos */
  export function chooseImage(options: TaroFromAlbum): Promise<any>
  /** @collects camera */
  export function chooseImage(options: TaroFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   */
  export function chooseImage(options: TaroFromBoth): Promise<any>
  /** @picks photos */
  export function chooseImage(options?: TaroOptions): Promise<any>
  /** @picks photos @source https://docs.taro.zone/docs/apis/media/video/chooseMedia */
  export function chooseMedia(options: TaroFromAlbum): Promise<any>
  /** @collects camera @source https://docs.taro.zone/docs/apis/media/video/chooseMedia */
  export function chooseMedia(options: TaroFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://docs.taro.zone/docs/apis/media/video/chooseMedia
   */
  export function chooseMedia(options: TaroFromBoth): Promise<any>
  /** @picks photos @source https://docs.taro.zone/docs/apis/media/video/chooseMedia */
  export function chooseMedia(options?: TaroOptions): Promise<any>
  /** @picks photos @source https://docs.taro.zone/docs/apis/media/video/chooseVideo */
  export function chooseVideo(options: TaroFromAlbum): Promise<any>
  /** @collects camera @source https://docs.taro.zone/docs/apis/media/video/chooseVideo */
  export function chooseVideo(options: TaroFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://docs.taro.zone/docs/apis/media/video/chooseVideo
   */
  export function chooseVideo(options: TaroFromBoth): Promise<any>
  /** @picks photos @source https://docs.taro.zone/docs/apis/media/video/chooseVideo */
  export function chooseVideo(options?: TaroOptions): Promise<any>
  /** @picks storage @distinctive @source https://docs.taro.zone/docs/apis/media/image/chooseMessageFile */
  export function chooseMessageFile(options: TaroOptions): Promise<any>
  /** @writes photos @source https://docs.taro.zone/docs/apis/media/image/saveImageToPhotosAlbum */
  export function saveImageToPhotosAlbum(options: TaroOptions): Promise<any>
  /** @writes photos @source https://docs.taro.zone/docs/apis/media/video/saveVideoToPhotosAlbum */
  export function saveVideoToPhotosAlbum(options: TaroOptions): Promise<any>
  /** @writes storage @source https://docs.taro.zone/docs/apis/files/saveFileToDisk */
  export function saveFileToDisk(options: TaroOptions): Promise<any>
}
