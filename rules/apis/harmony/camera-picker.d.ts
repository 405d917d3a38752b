/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.multimedia.cameraPicker.d.ts */
declare module '@ohos.multimedia.cameraPicker' {
  namespace cameraPicker {
    class PickerProfile { cameraPosition: any; saveUri?: string; videoDuration?: number }
    class PickerResult { resultCode: number; resultUri: string; mediaType: any }
    enum PickerMediaType { PHOTO = 'photo', VIDEO = 'video' }
    /** @collects camera */
    function pick(context: any, mediaTypes: any[], pickerProfile: any): Promise<PickerResult>
  }
  export default cameraPicker
}
declare module '@kit.CameraKit' {
  export { default as cameraPicker } from '@ohos.multimedia.cameraPicker'
}
