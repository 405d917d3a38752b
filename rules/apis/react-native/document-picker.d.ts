/** @source https://react-native-documents.github.io/ */
declare module '@react-native-documents/picker' {
  interface PickedDocument { uri: string; name: string | null; size: number | null; type: string | null; [other: string]: any }
  /** @picks storage */
  export function pick(options?: any): Promise<PickedDocument[]>
  /** @picks storage */
  export function pickDirectory(options?: any): Promise<{ uri: string }>
  /** @writes storage */
  export function saveDocuments(options: any): Promise<any>
  export function keepLocalCopy(options: any): Promise<any>
}
/** @source https://github.com/react-native-documents/document-picker/tree/v9.3.1 */
declare module 'react-native-document-picker' {
  export * as default from 'react-native-document-picker'
  interface PickedFile { uri: string; name: string | null; size: number | null; type: string | null; [other: string]: any }
  /** @picks storage */
  export function pick(options?: any): Promise<PickedFile[]>
  /** @picks storage */
  export function pickSingle(options?: any): Promise<PickedFile>
  /** @picks storage @note before version 9 */
  export function pickMultiple(options?: any): Promise<PickedFile[]>
  /** @picks storage */
  export function pickDirectory(options?: any): Promise<{ uri: string } | null>
  export const types: { [name: string]: string }
  export function isCancel(error: any): boolean
  export function releaseSecureAccess(uris: string[]): Promise<void>
}
