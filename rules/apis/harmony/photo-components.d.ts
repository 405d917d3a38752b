/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.PhotoPickerComponent.d.ets */
declare module '@ohos.file.PhotoPickerComponent' {
  /** @picks photos */
  export function PhotoPickerComponent(options: any): any
  export class PickerOptions { [key: string]: any }
  export class PickerController { [key: string]: any }
}
declare module '@ohos.file.AlbumPickerComponent' {
  export function AlbumPickerComponent(options: any): any
}
declare module '@ohos.file.RecentPhotoComponent' {
  /** @collects photos @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.RecentPhotoComponent.d.ets */
  export function RecentPhotoComponent(options: any): any
}
declare module '@kit.MediaLibraryKit' {
  export { PhotoPickerComponent, PickerOptions, PickerController } from '@ohos.file.PhotoPickerComponent'
  export { AlbumPickerComponent } from '@ohos.file.AlbumPickerComponent'
  export { RecentPhotoComponent } from '@ohos.file.RecentPhotoComponent'
}
