/** @source https://github.com/nativescript-community/ui-document-picker */
declare module '@nativescript-community/ui-document-picker' {
  /** @picks storage */
  export function openFilePicker(params?: any): Promise<{ files: string[]; ios?: any; android?: any }>
  /** @picks storage */
  export function pickFolder(params?: any): Promise<{ folders: string[]; ios?: any; android?: any }>
  /** @writes storage */
  export function saveFile(params: any): Promise<boolean>
}
