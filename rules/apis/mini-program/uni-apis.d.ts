/** @source https://github.com/raxjs/universal-api/tree/master/packages */
declare module '@uni/apis' {
  interface FromAlbum { sourceType: readonly 'album'[]; [key: string]: any }
  interface FromCamera { sourceType: readonly 'camera'[]; [key: string]: any }
  interface FromBoth { sourceType: readonly ('album' | 'camera')[]; [key: string]: any }
  export const clipboard: {
    /** @collects clipboard/read @source https://github.com/raxjs/universal-api/tree/master/packages/device/clipboard */
    getClipboard(options?: any): Promise<{ text: string }>
    /** @writes clipboard/read @source https://github.com/raxjs/universal-api/tree/master/packages/device/clipboard */
    setClipboard(options: any): Promise<any>
  }
  export const systemInfo: {
    /** @collects device-info @source https://github.com/raxjs/universal-api/tree/master/packages/device/systemInfo */
    getInfo(options?: any): Promise<any>
    /** @collects device-info @source https://github.com/raxjs/universal-api/tree/master/packages/device/systemInfo */
    getInfoSync(): any
  }
  export const accelerometer: {
    /** @collects sensors/motion @source https://github.com/raxjs/universal-api/tree/master/packages/device/accelerometer */
    onChange(listener: (result: any) => void): void
    offChange(listener?: any): void
  }
  /** @collects camera @source https://github.com/raxjs/universal-api/tree/master/packages/device/scan */
  export function scan(options?: any): Promise<any>
  export const location: {
    /** @collects location @source https://github.com/raxjs/universal-api/tree/master/packages/location */
    getLocation(options?: any): Promise<any>
    /** @picks location @source https://github.com/raxjs/universal-api/tree/master/packages/location */
    chooseLocation(options?: any): Promise<any>
    openLocation(options: any): Promise<any>
  }
  export const image: {
    /** @picks photos @source https://github.com/raxjs/universal-api/tree/master/packages/media/image */
    chooseImage(options: FromAlbum): Promise<any>
    /** @collects camera @source https://github.com/raxjs/universal-api/tree/master/packages/media/image */
    chooseImage(options: FromCamera): Promise<any>
    /**
     * @picks photos
     * @collects camera
     * @source https://github.com/raxjs/universal-api/tree/master/packages/media/image
     */
    chooseImage(options: FromBoth): Promise<any>
    /** @picks photos @source https://github.com/raxjs/universal-api/tree/master/packages/media/image */
    chooseImage(options?: any): Promise<any>
    /** @writes photos @source https://github.com/raxjs/universal-api/tree/master/packages/media/image */
    saveImage(options: any): Promise<any>
    previewImage(options: any): Promise<any>
  }
  export const video: {
    /** @picks photos @source https://github.com/raxjs/universal-api/tree/master/packages/media/video */
    chooseMedia(options: FromAlbum): Promise<any>
    /** @collects camera @source https://github.com/raxjs/universal-api/tree/master/packages/media/video */
    chooseMedia(options: FromCamera): Promise<any>
    /**
     * @picks photos
     * @collects camera
     * @source https://github.com/raxjs/universal-api/tree/master/packages/media/video
     */
    chooseMedia(options: FromBoth): Promise<any>
    /** @picks photos @source https://github.com/raxjs/universal-api/tree/master/packages/media/video */
    chooseMedia(options?: any): Promise<any>
    /** @picks photos @source https://github.com/raxjs/universal-api/tree/master/packages/media/video */
    chooseVideo(options: FromAlbum): Promise<any>
    /** @collects camera @source https://github.com/raxjs/universal-api/tree/master/packages/media/video */
    chooseVideo(options: FromCamera): Promise<any>
    /**
     * @picks photos
     * @collects camera
     * @source https://github.com/raxjs/universal-api/tree/master/packages/media/video
     */
    chooseVideo(options: FromBoth): Promise<any>
    /** @picks photos @source https://github.com/raxjs/universal-api/tree/master/packages/media/video */
    chooseVideo(options?: any): Promise<any>
  }
  export function recorder(): {
    /** @collects microphone @source https://github.com/raxjs/universal-api/tree/master/packages/media/recorder */
    start(options?: any): void
    [key: string]: any
  }
  /** @requests @permissionFrom options.scope @source https://github.com/raxjs/universal-api/tree/master/packages/open/authorize */
  export function authorize(options: any): any
  /** @requests notifications @source https://github.com/raxjs/universal-api/tree/master/packages/open/subscribeMessage */
  export function subscribeMessage(options: any): any
  const uni: typeof import('@uni/apis')
  export default uni
}
