/** @source https://capacitorjs.com/docs/apis/camera */
declare module '@capacitor/camera' {
  export enum CameraSource { Prompt = 'PROMPT', Camera = 'CAMERA', Photos = 'PHOTOS' }
  export enum CameraResultType { Uri = 'uri', Base64 = 'base64', DataUrl = 'dataUrl' }
  export enum CameraDirection { Rear = 'REAR', Front = 'FRONT' }
  export enum MediaTypeSelection { Photo = 0, Video = 1, All = 2 }
  export interface Photo { base64String?: string; dataUrl?: string; path?: string; webPath?: string; exif?: any; format: string; saved: boolean }
  export interface GalleryPhotos { photos: { path?: string; webPath: string; exif?: any; format: string }[] }
  export interface MediaResult { uri?: string; thumbnail?: string; webPath?: string; saved: boolean; metadata?: any }
  export interface CameraPlugin {
    /** @collects camera @permission android.permission.CAMERA */
    getPhoto(options: { source: CameraSource.Camera | 'CAMERA'; [key: string]: any }): Promise<Photo>
    /** @picks photos */
    getPhoto(options: { source: CameraSource.Photos | 'PHOTOS'; [key: string]: any }): Promise<Photo>
    /**
     * @collects camera
     * @picks photos
     */
    getPhoto(options: any): Promise<Photo>
    /** @collects camera @permission android.permission.CAMERA */
    takePhoto(options: any): Promise<MediaResult>
    /**
     * @collects camera
     * @collects microphone
     */
    recordVideo(options: any): Promise<MediaResult>
    /** @picks photos */
    chooseFromGallery(options: any): Promise<{ results: MediaResult[] }>
    /** @picks photos */
    pickImages(options: any): Promise<GalleryPhotos>
    /** @picks photos */
    pickLimitedLibraryPhotos(): Promise<GalleryPhotos>
    /** @collects photos */
    getLimitedLibraryPhotos(): Promise<GalleryPhotos>
    /** @checks camera */
    checkPermissions(): Promise<{ camera: string; photos: string }>
    /** @requests camera @permission android.permission.CAMERA */
    requestPermissions(options: { permissions: 'camera'[] }): Promise<{ camera: string; photos: string }>
    /** @requests photos */
    requestPermissions(options: { permissions: 'photos'[] }): Promise<{ camera: string; photos: string }>
    /**
     * @requests camera
     * @requests photos
     */
    requestPermissions(options?: any): Promise<{ camera: string; photos: string }>
  }
  export const Camera: CameraPlugin
}
