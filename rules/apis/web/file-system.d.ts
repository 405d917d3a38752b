/** @source https://developer.mozilla.org/en-US/docs/Web/API/File_System_API */
/** @picks storage @source https://developer.mozilla.org/en-US/docs/Web/API/Window/showOpenFilePicker @distinctive */
declare function showOpenFilePicker(options?: any): Promise<any[]>
/** @picks storage @source https://developer.mozilla.org/en-US/docs/Web/API/Window/showDirectoryPicker @distinctive */
declare function showDirectoryPicker(options?: any): Promise<any>
/** @collects device-info @source https://developer.mozilla.org/en-US/docs/Web/API/Window/queryLocalFonts @distinctive */
declare function queryLocalFonts(options?: any): Promise<any[]>
/** @source https://github.com/GoogleChromeLabs/browser-fs-access */
declare module 'browser-fs-access' {
  /** @picks storage */
  export function fileOpen(options?: any): Promise<any>
  /** @picks storage */
  export function directoryOpen(options?: any): Promise<any[]>
  /** @writes storage */
  export function fileSave(blob: any, ...rest: any[]): Promise<any>
}
