/** @source https://github.com/jd1378/react-native-saf-x */
declare module 'react-native-saf-x' {
  /** @picks storage @distinctive @os android */
  export function openDocumentTree(persist: boolean): Promise<any>
  /** @picks storage @os android */
  export function openDocument(options?: any): Promise<any>
  export function createDocument(data: string, options?: any): Promise<any>
  export function readFile(uri: string, options?: any): Promise<string>
  export function listFiles(uri: string): Promise<any[]>
}
/** The fork that Joplin publishes. @source https://github.com/laurent22/joplin/tree/dev/packages/react-native-saf-x */
declare module '@joplin/react-native-saf-x' { export * from 'react-native-saf-x' }
/** @source https://github.com/ammarahm-ed/react-native-scoped-storage */
declare module 'react-native-scoped-storage' {
  /** @picks storage @distinctive @os android */
  export function openDocumentTree(persist?: boolean): Promise<any>
  /** @picks storage @os android */
  export function openDocument(readData?: boolean, encoding?: any): Promise<any>
  export function createDocument(fileName: string, mime: string, data: string, encoding?: any): Promise<any>
  export function listFiles(uri: string): Promise<any[]>
}
