/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.pasteboard.d.ts */
declare module '@ohos.pasteboard' {
  namespace pasteboard {
    function getSystemPasteboard(): SystemPasteboard
    function createData(mimeType: any, value?: any): PasteData
    interface PasteDataRecord { mimeType: string; plainText: string; htmlText: string; uri: string; toPlainText(): string; getData(type: string): Promise<any> }
    interface PasteData {
      getPrimaryText(): string
      getPrimaryHtml(): string
      getPrimaryUri(): string
      getRecord(index: number): PasteDataRecord
      getRecordCount(): number
      addRecord(record: any, value?: any): void
    }
    interface SystemPasteboard {
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getData(callback: OhosAsyncCallback<PasteData>): void
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getData(): Promise<PasteData>
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getDataSync(): PasteData
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getDataWithProgress(params: any): Promise<PasteData>
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getPasteData(callback: OhosAsyncCallback<PasteData>): void
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getPasteData(): Promise<PasteData>
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getUnifiedData(): Promise<any>
      /** @collects clipboard/read @permission ohos.permission.READ_PASTEBOARD */
      getUnifiedDataSync(): any
      /** @checks clipboard/read */
      hasData(callback?: any): Promise<boolean>
      /** @checks clipboard/read */
      hasDataSync(): boolean
      /** @checks clipboard/read */
      hasPasteData(callback?: any): Promise<boolean>
      /** @checks clipboard/read */
      hasDataType(mimeType: string): boolean
      /** @checks clipboard/read */
      detectPatterns(patterns: any[]): Promise<any[]>
      /** @checks clipboard/read */
      getMimeTypes(): Promise<string[]>
      /** @writes clipboard/read */
      setData(data: any, callback?: any): Promise<void>
      /** @writes clipboard/read */
      setDataSync(data: any): void
      /** @writes clipboard/read */
      setPasteData(data: any, callback?: any): Promise<void>
      /** @writes clipboard/read */
      setUnifiedData(data: any): Promise<void>
      /** @writes clipboard/read */
      setUnifiedDataSync(data: any): void
      clearData(callback?: any): Promise<void>
      clearDataSync(): void
      on(type: 'update', callback: () => void): void
      off(type: 'update', callback?: () => void): void
    }
  }
  export default pasteboard
}
declare module '@kit.BasicServicesKit' {
  export { default as pasteboard } from '@ohos.pasteboard'
}
