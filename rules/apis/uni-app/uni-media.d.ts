/** @source https://uniapp.dcloud.net.cn/api/media/image.html */
interface UniFromAlbum extends UniOptions { sourceType: readonly 'album'[] }
interface UniFromCamera extends UniOptions { sourceType: readonly 'camera'[] }
interface UniFromBoth extends UniOptions { sourceType: readonly ('album' | 'camera')[] }
interface Uni {
  /** @picks photos */
  chooseImage(options: UniFromAlbum): UniPromise<any>
  /** @collects camera @permission android.permission.CAMERA */
  chooseImage(options: UniFromCamera): UniPromise<any>
  /**
   * @picks photos
   * @collects camera
   */
  chooseImage(options: UniFromBoth): UniPromise<any>
  /** @picks photos */
  chooseImage(options?: UniOptions): UniPromise<any>
  /** @picks photos @source https://uniapp.dcloud.net.cn/api/media/video.html */
  chooseVideo(options: UniFromAlbum): UniPromise<any>
  /** @collects camera @permission android.permission.CAMERA @source https://uniapp.dcloud.net.cn/api/media/video.html */
  chooseVideo(options: UniFromCamera): UniPromise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://uniapp.dcloud.net.cn/api/media/video.html
   */
  chooseVideo(options: UniFromBoth): UniPromise<any>
  /** @picks photos @source https://uniapp.dcloud.net.cn/api/media/video.html */
  chooseVideo(options?: UniOptions): UniPromise<any>
  /** @picks photos @source https://uniapp.dcloud.net.cn/api/media/video.html */
  chooseMedia(options: UniFromAlbum): UniPromise<any>
  /** @collects camera @permission android.permission.CAMERA @source https://uniapp.dcloud.net.cn/api/media/video.html */
  chooseMedia(options: UniFromCamera): UniPromise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://uniapp.dcloud.net.cn/api/media/video.html
   */
  chooseMedia(options: UniFromBoth): UniPromise<any>
  /** @picks photos @source https://uniapp.dcloud.net.cn/api/media/video.html */
  chooseMedia(options?: UniOptions): UniPromise<any>
  /** @picks storage @source https://uniapp.dcloud.net.cn/api/media/file.html */
  chooseFile<T>(options?: UniOptions & { type?: T & UniUnknown<T> }): UniPromise<any>
  /** @picks photos @source https://uniapp.dcloud.net.cn/api/media/file.html */
  chooseFile(options: UniFromAlbum & UniMediaFile): UniPromise<any>
  /** @collects camera @source https://uniapp.dcloud.net.cn/api/media/file.html */
  chooseFile(options: UniFromCamera & UniMediaFile): UniPromise<any>
  /** @picks photos @source https://uniapp.dcloud.net.cn/api/media/file.html */
  chooseFile(options: UniMediaFile): UniPromise<any>
  /** @picks storage @source https://uniapp.dcloud.net.cn/api/media/file.html */
  chooseFile(options?: UniOptions): UniPromise<any>
  /** @picks storage @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html */
  chooseMessageFile(options: UniOptions): UniPromise<any>
  /** @writes photos */
  saveImageToPhotosAlbum(options: UniOptions): UniPromise<any>
  /** @writes photos @source https://uniapp.dcloud.net.cn/api/media/video.html */
  saveVideoToPhotosAlbum(options: UniOptions): UniPromise<any>
  /** @writes storage @source https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.saveFileToDisk.html */
  saveFileToDisk(options: UniOptions): UniPromise<any>
}
interface UniMediaFile extends UniOptions { type: 'image' | 'video' }
/** Takes only what the compiler knows nothing about, so that such an option never picks a narrow overload. */
type UniUnknown<T> = 0 extends 1 & T ? T : never
