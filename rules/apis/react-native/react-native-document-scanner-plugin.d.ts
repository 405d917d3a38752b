/** @source https://github.com/websitebeaver/react-native-document-scanner-plugin */
declare module 'react-native-document-scanner-plugin' {
  const DocumentScanner: {
    /** @collects camera @permission android.permission.CAMERA */
    scanDocument(options?: any): Promise<{ scannedImages?: string[]; status?: string }>
  }
  export default DocumentScanner
}
