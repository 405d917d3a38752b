/** @source https://developer.mozilla.org/en-US/docs/Web/API/File_System_API */
interface Window {
  /** @picks storage @source https://developer.mozilla.org/en-US/docs/Web/API/Window/showOpenFilePicker @distinctive */
  showOpenFilePicker(options?: any): Promise<any[]>
  /** @picks storage @source https://developer.mozilla.org/en-US/docs/Web/API/Window/showDirectoryPicker @distinctive */
  showDirectoryPicker(options?: any): Promise<any>
  /** @collects device-info @source https://developer.mozilla.org/en-US/docs/Web/API/Window/queryLocalFonts @distinctive */
  queryLocalFonts(options?: any): Promise<any[]>
}
