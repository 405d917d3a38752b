/** @source https://docs.expo.dev/versions/latest/sdk/filesystem-legacy/ */
declare module 'expo-file-system' {
  export const documentDirectory: string | null
  export const cacheDirectory: string | null
  export function readAsStringAsync(uri: string, options?: any): Promise<string>
  export function writeAsStringAsync(uri: string, contents: string, options?: any): Promise<void>
  export function readDirectoryAsync(uri: string): Promise<string[]>
  export function getInfoAsync(uri: string, options?: any): Promise<any>
  export function uploadAsync(url: string, uri: string, options?: any): Promise<any>
  export function downloadAsync(url: string, uri: string, options?: any): Promise<any>
  /** @collects device-info */
  export function getFreeDiskStorageAsync(): Promise<number>
  /** @collects device-info */
  export function getTotalDiskCapacityAsync(): Promise<number>
  export const StorageAccessFramework: {
    /** @requests storage @os android @note the user picks the folder that the app may use */
    requestDirectoryPermissionsAsync(initial?: string | null): Promise<{ granted: boolean; directoryUri: string }>
    /** @collects storage @os android */
    readDirectoryAsync(uri: string): Promise<string[]>
    /** @collects storage @os android */
    readAsStringAsync(uri: string, options?: any): Promise<string>
    /** @writes storage */
    createFileAsync(parent: string, name: string, type: string): Promise<string>
    /** @writes storage */
    writeAsStringAsync(uri: string, contents: string, options?: any): Promise<void>
    /** @writes storage */
    makeDirectoryAsync(parent: string, name: string): Promise<string>
    getUriForDirectoryInRoot(name: string): string
    [other: string]: any
  }
  /** @source https://docs.expo.dev/versions/latest/sdk/filesystem/ */
  export class File {
    constructor(...parts: any[])
    uri: string
    text(): Promise<string>
    write(content: any, options?: any): void
    /** @picks storage */
    static pickFileAsync(options?: any, type?: string): Promise<any>
    [other: string]: any
  }
  /** @source https://docs.expo.dev/versions/latest/sdk/filesystem/ */
  export class Directory {
    constructor(...parts: any[])
    uri: string
    list(): any[]
    /** @picks storage */
    static pickDirectoryAsync(initial?: string): Promise<Directory>
    [other: string]: any
  }
  /** @source https://docs.expo.dev/versions/latest/sdk/filesystem/ */
  export class Paths {
    /** @collects device-info */
    static readonly availableDiskSpace: number
    /** @collects device-info */
    static readonly totalDiskSpace: number
    static readonly cache: Directory
    static readonly document: Directory
    static join(...parts: any[]): string
  }
}
declare module 'expo-file-system/legacy' {
  export * from 'expo-file-system'
}
declare module 'expo-file-system/next' {
  export * from 'expo-file-system'
}
