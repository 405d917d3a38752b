/** @source https://github.com/capacitor-community/media */
declare module '@capacitor-community/media' {
  export interface MediaPlugin {
    /** @collects photos */
    getMedias(options?: any): Promise<{ medias: any[] }>
    /** @collects photos */
    getMediaByIdentifier(options?: { identifier: string }): Promise<{ path: string }>
    /** @collects photos */
    getAlbums(): Promise<{ albums: any[] }>
    /** @writes photos */
    savePhoto(options?: any): Promise<{ filePath?: string }>
    /** @writes photos */
    saveVideo(options?: any): Promise<{ filePath?: string }>
    /** @writes photos */
    createAlbum(options: any): Promise<void>
  }
  export const Media: MediaPlugin
}
