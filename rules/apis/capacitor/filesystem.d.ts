/**
 * The app's own folders are no evidence; the shared storage of Android is.
 * @source https://capacitorjs.com/docs/apis/filesystem
 */
declare module '@capacitor/filesystem' {
  export enum Directory {
    Documents = 'DOCUMENTS', Data = 'DATA', Library = 'LIBRARY', Cache = 'CACHE', External = 'EXTERNAL',
    ExternalStorage = 'EXTERNAL_STORAGE', ExternalCache = 'EXTERNAL_CACHE', LibraryNoCloud = 'LIBRARY_NO_CLOUD', Temporary = 'TEMPORARY',
  }
  export const FilesystemDirectory: typeof Directory
  export enum Encoding { UTF8 = 'utf8', ASCII = 'ascii', UTF16 = 'utf16' }
  interface SharedFile { directory: Directory.ExternalStorage | 'EXTERNAL_STORAGE'; [key: string]: any }
  export interface FilesystemPlugin {
    /** @checks storage */
    checkPermissions(): Promise<{ publicStorage: string }>
    /** @requests storage */
    requestPermissions(): Promise<{ publicStorage: string }>
    /** @collects storage */
    readFile(options: SharedFile): Promise<{ data: any }>
    readFile(options: any): Promise<{ data: any }>
    /** @collects storage */
    readdir(options: SharedFile): Promise<{ files: any[] }>
    readdir(options: any): Promise<{ files: any[] }>
  }
  export const Filesystem: FilesystemPlugin
}
