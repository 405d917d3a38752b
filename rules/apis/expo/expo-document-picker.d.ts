/** @source https://docs.expo.dev/versions/latest/sdk/document-picker/ */
declare module 'expo-document-picker' {
  interface DocumentPickerAsset { uri: string; name: string; size?: number; mimeType?: string; lastModified?: number; file?: any }
  /** @picks storage */
  export function getDocumentAsync(options?: any): Promise<{ canceled: boolean; assets: DocumentPickerAsset[]; type: string; uri: string; name: string; size?: number; mimeType?: string }>
}
