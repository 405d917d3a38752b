/** @source https://capawesome.io/docs/plugins/file-picker/ */
declare module '@capawesome/capacitor-file-picker' {
  export interface PickedFile { name: string; mimeType: string; size: number; path?: string; blob?: any; data?: string; [key: string]: any }
  export interface FilePickerPlugin {
    /** @picks storage */
    pickFiles(options?: any): Promise<{ files: PickedFile[] }>
    /** @picks storage */
    pickDirectory(): Promise<{ path: string }>
    /** @picks photos */
    pickImages(options?: any): Promise<{ files: PickedFile[] }>
    /** @picks photos */
    pickMedia(options?: any): Promise<{ files: PickedFile[] }>
    /** @picks photos */
    pickVideos(options?: any): Promise<{ files: PickedFile[] }>
    /** @checks storage */
    checkPermissions(): Promise<any>
    /** @requests storage */
    requestPermissions(options?: any): Promise<any>
    convertHeicToJpeg(options: any): Promise<{ path: string }>
    [method: string]: any
  }
  export const FilePicker: FilePickerPlugin
}
