/** @source https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html */
declare module 'weixin-js-sdk' {
  interface FromAlbum { sourceType: readonly 'album'[]; [key: string]: any }
  interface FromCamera { sourceType: readonly 'camera'[]; [key: string]: any }
  const wx: {
    config(options: any): void
    ready(callback: () => void): void
    checkJsApi(options: any): void
    /** @picks photos */
    chooseImage(options: FromAlbum): void
    /** @collects camera */
    chooseImage(options: FromCamera): void
    /**
     * @collects camera
     * @picks photos
     */
    chooseImage(options?: any): void
    getLocalImgData(options: any): void
    previewImage(options: any): void
    /** @collects microphone */
    startRecord(options?: any): void
    stopRecord(options?: any): void
    /** @collects network/state */
    getNetworkType(options: { success?: (result: { networkType: string }) => void; [key: string]: any }): void
    /** @collects location */
    getLocation(options: { success?: (result: { latitude: any; longitude: any; speed: any; accuracy: any }) => void; [key: string]: any }): void
    openLocation(options: any): void
    /** @collects bluetooth */
    startSearchBeacons(options: any): void
    /** @collects bluetooth */
    onSearchBeacons(options: any): void
    /** @collects camera */
    scanQRCode(options: any): void
    miniProgram: any
    [method: string]: any
  }
  export = wx
}
/** @source https://github.com/zhaoxiongfei/weixin-js-sdk-ts */
declare module 'weixin-js-sdk-ts' {
  const wx: typeof import('weixin-js-sdk')
  export default wx
}
/** @source https://ask.dcloud.net.cn/article/35380 */
declare module 'jweixin-module' {
  const wx: typeof import('weixin-js-sdk')
  export = wx
}
