/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.picker.d.ts */
declare module '@ohos.file.picker' {
  namespace picker {
    class PhotoSelectOptions { [key: string]: any }
    class PhotoSelectResult { photoUris: string[]; isOriginalPhoto: boolean }
    class PhotoSaveOptions { [key: string]: any }
    class DocumentSelectOptions { [key: string]: any }
    class DocumentSaveOptions { [key: string]: any }
    class AudioSelectOptions { [key: string]: any }
    class AudioSaveOptions { [key: string]: any }
    class PhotoViewPicker {
      constructor(context?: any)
      /** @picks photos */
      select(callback: OhosAsyncCallback<PhotoSelectResult>): void
      /** @picks photos */
      select(option: any, callback: OhosAsyncCallback<PhotoSelectResult>): void
      /** @picks photos */
      select(option?: any): Promise<PhotoSelectResult>
      /** @writes photos */
      save(...rest: any[]): Promise<string[]>
    }
    class DocumentViewPicker {
      constructor(context?: any, window?: any)
      /** @picks storage */
      select(callback: OhosAsyncCallback<string[]>): void
      /** @picks storage */
      select(option: any, callback: OhosAsyncCallback<string[]>): void
      /** @picks storage */
      select(option?: any): Promise<string[]>
      /** @writes storage */
      save(...rest: any[]): Promise<string[]>
    }
    class AudioViewPicker {
      constructor(context?: any)
      /** @picks storage */
      select(callback: OhosAsyncCallback<string[]>): void
      /** @picks storage */
      select(option: any, callback: OhosAsyncCallback<string[]>): void
      /** @picks storage */
      select(option?: any): Promise<string[]>
      /** @writes storage */
      save(...rest: any[]): Promise<string[]>
    }
  }
  export default picker
}
declare module '@kit.CoreFileKit' {
  export { default as picker } from '@ohos.file.picker'
}
