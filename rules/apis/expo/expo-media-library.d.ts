/** @source https://docs.expo.dev/versions/latest/sdk/media-library/ */
declare module 'expo-media-library' {
  export const MediaType: any
  export const SortBy: any
  interface AskPhotos {
    /** @requests photos @permission android.permission.READ_MEDIA_IMAGES NSPhotoLibraryUsageDescription */
    (): Promise<any>
  }
  interface CheckPhotos {
    /** @checks photos */
    (): Promise<any>
  }
  /** @collects photos @permission android.permission.READ_MEDIA_IMAGES */
  export function getAssetsAsync(options?: any): Promise<{ assets: any[]; endCursor: string; hasNextPage: boolean; totalCount: number }>
  /** @collects photos @note with the place where the picture was taken, if it has one */
  export function getAssetInfoAsync(asset: any, options?: any): Promise<any>
  /** @collects photos */
  export function getAlbumsAsync(options?: any): Promise<any[]>
  /** @collects photos */
  export function getAlbumAsync(title: string): Promise<any>
  /** @collects photos @os ios */
  export function getMomentsAsync(): Promise<any>
  /** @requests photos @permission android.permission.READ_MEDIA_IMAGES NSPhotoLibraryUsageDescription */
  export function requestPermissionsAsync(writeOnly?: boolean, granular?: any): Promise<any>
  /** @requests photos @note lets the user choose which pictures the app may see */
  export function presentPermissionsPickerAsync(types?: any): Promise<void>
  /** @requests photos @note lets the user choose which pictures the app may see */
  export function presentPermissionsPicker(types?: any): Promise<void>
  /** @checks photos */
  export function getPermissionsAsync(writeOnly?: boolean, granular?: any): Promise<any>
  /** @holds @checks photos */
  export function usePermissions(options?: any): [any, AskPhotos, CheckPhotos]
  /** @checks photos */
  export function isAvailableAsync(): Promise<boolean>
  /** @writes photos */
  export function createAssetAsync(uri: string, album?: any): Promise<any>
  /** @writes photos */
  export function saveToLibraryAsync(uri: string): Promise<void>
  /** @writes photos */
  export function createAlbumAsync(name: string, asset?: any, copy?: boolean, uri?: string): Promise<any>
  /** @writes photos */
  export function addAssetsToAlbumAsync(assets: any, album: any, copy?: boolean): Promise<boolean>
  /** @writes photos */
  export function deleteAssetsAsync(assets: any): Promise<boolean>
  export function addListener(listener: (event: any) => void): { remove(): void }

  export class Query {
    constructor()
    eq(field: any, value: any): Query
    within(field: any, values: any[]): Query
    gt(field: any, value: number): Query
    gte(field: any, value: number): Query
    lt(field: any, value: number): Query
    lte(field: any, value: number): Query
    limit(limit: number): Query
    offset(offset: number): Query
    orderBy(order: any): Query
    album(album: Album): Query
    /** @collects photos @permission android.permission.READ_MEDIA_IMAGES */
    exe(): Promise<Asset[]>
    /** @collects photos @permission android.permission.READ_MEDIA_IMAGES */
    exeForMetadata(): Promise<any[]>
  }
  export class Asset {
    constructor(id: string)
    id: string
    /** @collects photos */
    getInfo(): Promise<any>
    /** @collects photos */
    getExif(): Promise<any>
    /** @collects photos @collects location @note the place where the picture was taken */
    getLocation(): Promise<{ latitude: number; longitude: number } | null>
    /** @writes photos */
    static create(path: string, album?: Album): Promise<Asset>
    static delete(assets: Asset[]): Promise<void>
    [other: string]: any
  }
  export class Album {
    constructor(id: string)
    id: string
    /** @collects photos */
    getAssets(): Promise<Asset[]>
    /** @collects photos */
    static get(title: string): Promise<Album | null>
    /** @collects photos */
    static getAll(): Promise<Album[]>
    /** @writes photos */
    static create(name: string, assets?: any, move?: boolean): Promise<Album>
    [other: string]: any
  }
}
declare module 'expo-media-library/legacy' {
  export * from 'expo-media-library'
}
declare module 'expo-media-library/next' {
  export * from 'expo-media-library'
}
