/** @source https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseImage.html */
interface WxFromAlbum extends WxOptions { sourceType: readonly 'album'[] }
interface WxFromCamera extends WxOptions { sourceType: readonly 'camera'[] }
interface WxFromBoth extends WxOptions { sourceType: readonly ('album' | 'camera')[] }
interface Wx {
  /** @picks photos */
  chooseImage(options: WxFromAlbum): Promise<any>
  /** @collects camera */
  chooseImage(options: WxFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   */
  chooseImage(options: WxFromBoth): Promise<any>
  /** @picks photos */
  chooseImage(options?: WxOptions): Promise<any>
  /** @picks photos @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html */
  chooseMedia(options: WxFromAlbum): Promise<any>
  /** @collects camera @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html */
  chooseMedia(options: WxFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html
   */
  chooseMedia(options: WxFromBoth): Promise<any>
  /** @picks photos @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html */
  chooseMedia(options?: WxOptions): Promise<any>
  /** @picks photos @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseVideo.html */
  chooseVideo(options: WxFromAlbum): Promise<any>
  /** @collects camera @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseVideo.html */
  chooseVideo(options: WxFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   * @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseVideo.html
   */
  chooseVideo(options: WxFromBoth): Promise<any>
  /** @picks photos @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseVideo.html */
  chooseVideo(options?: WxOptions): Promise<any>
  /** @picks storage @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html */
  chooseMessageFile(options: WxOptions): Promise<any>
  /** @writes photos @source https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum.html */
  saveImageToPhotosAlbum(options: WxOptions): Promise<any>
  /** @writes photos @source https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.saveVideoToPhotosAlbum.html */
  saveVideoToPhotosAlbum(options: WxOptions): Promise<any>
  /** @writes storage @source https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.saveFileToDisk.html */
  saveFileToDisk(options: WxOptions): Promise<any>
}
