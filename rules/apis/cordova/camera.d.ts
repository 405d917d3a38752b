/** @source https://github.com/apache/cordova-plugin-camera */
interface Navigator {
  readonly camera: {
    /** @picks photos */
    getPicture(success: (image: string) => void, failure: any, options: CordovaPictureFrom<0 | 2>): void
    /** @collects camera */
    getPicture(success: (image: string) => void, failure: any, options: CordovaPictureFrom<1>): void
    /**
     * @collects camera
     * @picks photos
     */
    getPicture(success: (image: string) => void, failure: any, options: CordovaPictureFrom<any>): void
    /** @collects camera */
    getPicture(success: (image: string) => void, failure: any, options?: { sourceType?: undefined; [key: string]: any }): void
    /**
     * @collects camera
     * @picks photos
     */
    getPicture(success: any, failure: any, options: any): void
    cleanup(success?: any, failure?: any): void
  }
  /** @source https://github.com/apache/cordova-plugin-media-capture */
  readonly device: {
    capture: {
      /** @collects camera */
      captureImage(success: (files: any[]) => void, failure?: any, options?: any): void
      /**
       * @collects camera
       * @collects microphone
       */
      captureVideo(success: (files: any[]) => void, failure?: any, options?: any): void
      /** @collects microphone */
      captureAudio(success: (files: any[]) => void, failure?: any, options?: any): void
    }
  }
}
interface CordovaPictureFrom<S> { sourceType: S; [key: string]: any }
declare var navigator: Navigator
declare var Camera: {
  PictureSourceType: { readonly PHOTOLIBRARY: 0; readonly CAMERA: 1; readonly SAVEDPHOTOALBUM: 2 }
  DestinationType: { readonly DATA_URL: 0; readonly FILE_URI: 1; readonly NATIVE_URI: 2 }
  EncodingType: { readonly JPEG: 0; readonly PNG: 1 }
  MediaType: { readonly PICTURE: 0; readonly VIDEO: 1; readonly ALLMEDIA: 2 }
  Direction: { readonly BACK: 0; readonly FRONT: 1 }
}
