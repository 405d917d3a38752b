/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeCamera {
  /** @picks photos */
  getPicture(options: CordovaPictureFrom<0 | 2>): Promise<any>
  /** @collects camera */
  getPicture(options: CordovaPictureFrom<1>): Promise<any>
  /**
   * @collects camera
   * @picks photos
   */
  getPicture(options: CordovaPictureFrom<any>): Promise<any>
  /** @collects camera */
  getPicture(options?: { sourceType?: undefined; [key: string]: any }): Promise<any>
  /**
   * @collects camera
   * @picks photos
   */
  getPicture(options: any): Promise<any>
  readonly PictureSourceType: { readonly PHOTOLIBRARY: 0; readonly CAMERA: 1; readonly SAVEDPHOTOALBUM: 2 }
  readonly DestinationType: { readonly DATA_URL: 0; readonly FILE_URI: 1; readonly NATIVE_URI: 2 }
  readonly EncodingType: { readonly JPEG: 0; readonly PNG: 1 }
  readonly MediaType: { readonly PICTURE: 0; readonly VIDEO: 1; readonly ALLMEDIA: 2 }
  readonly Direction: { readonly BACK: 0; readonly FRONT: 1 }
}
interface AwesomeCameraOptions { quality?: number; destinationType?: number; sourceType?: number; allowEdit?: boolean; encodingType?: number; mediaType?: number; [key: string]: any }
declare module '@awesome-cordova-plugins/camera/ngx' {
  export class Camera {}
  export interface Camera extends AwesomeCamera {}
  export { CameraOptions, DestinationType, MediaType, PictureSourceType } from '@awesome-cordova-plugins/camera'
}
declare module '@awesome-cordova-plugins/camera' {
  export const Camera: AwesomeCamera
  export type Camera = AwesomeCamera
  export interface CameraOptions extends AwesomeCameraOptions {}
  export enum PictureSourceType { PHOTOLIBRARY = 0, CAMERA = 1, SAVEDPHOTOALBUM = 2 }
  export enum DestinationType { DATA_URL = 0, FILE_URL = 1, NATIVE_URI = 2 }
  export enum MediaType { PICTURE = 0, VIDEO = 1, ALLMEDIA = 2 }
}
declare module '@ionic-native/camera/ngx' { export * from '@awesome-cordova-plugins/camera/ngx' }
declare module '@ionic-native/camera' { export * from '@awesome-cordova-plugins/camera' }
interface AwesomeMediaCapture {
  /** @collects camera */
  captureImage(options?: any): Promise<any>
  /**
   * @collects camera
   * @collects microphone
   */
  captureVideo(options?: any): Promise<any>
  /** @collects microphone */
  captureAudio(options?: any): Promise<any>
}
declare module '@awesome-cordova-plugins/media-capture/ngx' {
  export class MediaCapture {}
  export interface MediaCapture extends AwesomeMediaCapture {}
}
declare module '@awesome-cordova-plugins/media-capture' {
  export const MediaCapture: AwesomeMediaCapture
  export type MediaCapture = AwesomeMediaCapture
}
declare module '@ionic-native/media-capture/ngx' { export * from '@awesome-cordova-plugins/media-capture/ngx' }
declare module '@ionic-native/media-capture' { export * from '@awesome-cordova-plugins/media-capture' }
interface AwesomeMedia {
  create(source: string): CordovaMedia
}
declare module '@awesome-cordova-plugins/media/ngx' {
  export class Media {}
  export interface Media extends AwesomeMedia {}
}
declare module '@awesome-cordova-plugins/media' {
  export const Media: AwesomeMedia
  export type Media = AwesomeMedia
}
declare module '@ionic-native/media/ngx' { export * from '@awesome-cordova-plugins/media/ngx' }
declare module '@ionic-native/media' { export * from '@awesome-cordova-plugins/media' }
declare module '@awesome-cordova-plugins/camera-preview/ngx' {
  export class CameraPreview {}
  export interface CameraPreview extends CordovaCameraPreview {}
}
declare module '@awesome-cordova-plugins/camera-preview' {
  export const CameraPreview: CordovaCameraPreview
  export type CameraPreview = CordovaCameraPreview
}
declare module '@ionic-native/camera-preview/ngx' { export * from '@awesome-cordova-plugins/camera-preview/ngx' }
declare module '@ionic-native/camera-preview' { export * from '@awesome-cordova-plugins/camera-preview' }
interface AwesomeBarcodeScanner {
  /** @collects camera @permission android.permission.CAMERA */
  scan(options?: any): Promise<{ text: string; format: string; cancelled: boolean }>
  encode(type: string, data: any): Promise<any>
}
declare module '@awesome-cordova-plugins/barcode-scanner/ngx' {
  export class BarcodeScanner {}
  export interface BarcodeScanner extends AwesomeBarcodeScanner {}
}
declare module '@awesome-cordova-plugins/barcode-scanner' {
  export const BarcodeScanner: AwesomeBarcodeScanner
  export type BarcodeScanner = AwesomeBarcodeScanner
}
declare module '@ionic-native/barcode-scanner/ngx' { export * from '@awesome-cordova-plugins/barcode-scanner/ngx' }
declare module '@ionic-native/barcode-scanner' { export * from '@awesome-cordova-plugins/barcode-scanner' }
declare module '@ionic-native/qr-scanner/ngx' {
  export class QRScanner {}
  export interface QRScanner extends CordovaQRScanner {}
}
declare module '@ionic-native/qr-scanner' {
  export const QRScanner: CordovaQRScanner
  export type QRScanner = CordovaQRScanner
}
interface AwesomeImagePicker {
  /** @checks photos */
  hasReadPermission(): Promise<boolean>
  /** @requests photos @permission android.permission.READ_EXTERNAL_STORAGE */
  requestReadPermission(): Promise<any>
  /** @picks photos */
  getPictures(options: any): Promise<any>
}
declare module '@awesome-cordova-plugins/image-picker/ngx' {
  export class ImagePicker {}
  export interface ImagePicker extends AwesomeImagePicker {}
}
declare module '@awesome-cordova-plugins/image-picker' {
  export const ImagePicker: AwesomeImagePicker
  export type ImagePicker = AwesomeImagePicker
}
declare module '@ionic-native/image-picker/ngx' { export * from '@awesome-cordova-plugins/image-picker/ngx' }
declare module '@ionic-native/image-picker' { export * from '@awesome-cordova-plugins/image-picker' }
interface AwesomePhotoLibrary {
  /** @requests photos */
  requestAuthorization(options?: any): Promise<void>
  /** @collects photos */
  getLibrary(...args: any[]): any
  /** @collects photos */
  getAlbums(): Promise<any[]>
  /** @collects photos */
  getPhoto(photo: any, options?: any): Promise<any>
  /** @writes photos */
  saveImage(url: string, album: any, options?: any): Promise<any>
}
declare module '@awesome-cordova-plugins/photo-library/ngx' {
  export class PhotoLibrary {}
  export interface PhotoLibrary extends AwesomePhotoLibrary {}
}
declare module '@awesome-cordova-plugins/photo-library' {
  export const PhotoLibrary: AwesomePhotoLibrary
  export type PhotoLibrary = AwesomePhotoLibrary
}
declare module '@ionic-native/photo-library/ngx' { export * from '@awesome-cordova-plugins/photo-library/ngx' }
declare module '@ionic-native/photo-library' { export * from '@awesome-cordova-plugins/photo-library' }
interface AwesomeChooser {
  /** @picks storage */
  getFile(options?: any): Promise<any>
}
declare module '@awesome-cordova-plugins/chooser/ngx' {
  export class Chooser {}
  export interface Chooser extends AwesomeChooser {}
}
declare module '@awesome-cordova-plugins/chooser' {
  export const Chooser: AwesomeChooser
  export type Chooser = AwesomeChooser
}
declare module '@ionic-native/chooser/ngx' { export * from '@awesome-cordova-plugins/chooser/ngx' }
declare module '@ionic-native/chooser' { export * from '@awesome-cordova-plugins/chooser' }
interface AwesomeFileChooser {
  /** @picks storage */
  open(filter?: any): Promise<string>
}
declare module '@awesome-cordova-plugins/file-chooser/ngx' {
  export class FileChooser {}
  export interface FileChooser extends AwesomeFileChooser {}
}
declare module '@awesome-cordova-plugins/file-chooser' {
  export const FileChooser: AwesomeFileChooser
  export type FileChooser = AwesomeFileChooser
}
declare module '@ionic-native/file-chooser/ngx' { export * from '@awesome-cordova-plugins/file-chooser/ngx' }
declare module '@ionic-native/file-chooser' { export * from '@awesome-cordova-plugins/file-chooser' }
interface AwesomeSpeechRecognition {
  /** @checks microphone */
  hasPermission(): Promise<boolean>
  /** @requests microphone @permission android.permission.RECORD_AUDIO */
  requestPermission(): Promise<void>
  /** @collects microphone */
  startListening(options?: any): any
  stopListening(): Promise<void>
}
declare module '@awesome-cordova-plugins/speech-recognition/ngx' {
  export class SpeechRecognition {}
  export interface SpeechRecognition extends AwesomeSpeechRecognition {}
}
declare module '@awesome-cordova-plugins/speech-recognition' {
  export const SpeechRecognition: AwesomeSpeechRecognition
  export type SpeechRecognition = AwesomeSpeechRecognition
}
declare module '@ionic-native/speech-recognition/ngx' { export * from '@awesome-cordova-plugins/speech-recognition/ngx' }
declare module '@ionic-native/speech-recognition' { export * from '@awesome-cordova-plugins/speech-recognition' }
