/** @source https://github.com/cyph/cordova-plugin-chooser */
declare var chooser: {
  /** @picks storage */
  getFile(...args: any[]): Promise<any>
  /** @picks storage */
  getFileMetadata(...args: any[]): Promise<any>
}
/** @source https://github.com/don/cordova-filechooser */
declare var fileChooser: {
  /** @picks storage */
  open(...args: any[]): void
}
interface WindowPlugins {
  /** @source https://github.com/Telerik-Verified-Plugins/ImagePicker */
  imagePicker: {
    /** @picks photos */
    getPictures(success: (uris: string[]) => void, failure?: any, options?: any): void
    /** @checks photos */
    hasReadPermission(success: (granted: boolean) => void): void
    /** @requests photos @permission android.permission.READ_EXTERNAL_STORAGE */
    requestReadPermission(success?: any, failure?: any): void
  }
}
interface Window {
  plugins: WindowPlugins
  imagePicker: WindowPlugins['imagePicker']
}
interface CordovaPlugins {
  /** @source https://github.com/terikon/cordova-plugin-photo-library */
  photoLibrary: {
    /** @requests photos */
    requestAuthorization(success: any, failure?: any, options?: any): void
    /** @collects photos */
    getLibrary(success: (result: { library: any[] }) => void, failure?: any, options?: any): void
    /** @collects photos */
    getAlbums(success: (albums: any[]) => void, failure?: any): void
    /** @collects photos */
    getPhoto(...args: any[]): void
    /** @writes photos */
    saveImage(...args: any[]): void
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
