/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.statvfs.d.ts */
declare module '@ohos.file.statvfs' {
  namespace statfs {
    /** @collects device-info @note size of the storage */
    function getFreeSize(path: string, callback?: any): Promise<number>
    /** @collects device-info @note size of the storage */
    function getFreeSizeSync(path: string): number
    /** @collects device-info @note size of the storage */
    function getTotalSize(path: string, callback?: any): Promise<number>
    /** @collects device-info @note size of the storage */
    function getTotalSizeSync(path: string): number
  }
  export default statfs
}
declare module '@ohos.statfs' {
  namespace Statfs {
    /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.statfs.d.ts */
    function getFreeBytes(path: string, callback?: any): Promise<number>
    /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.statfs.d.ts */
    function getTotalBytes(path: string, callback?: any): Promise<number>
  }
  export default Statfs
}
declare module '@ohos.file.storageStatistics' {
  namespace storageStatistics {
    /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.storageStatistics.d.ts */
    function getTotalSize(callback?: any): Promise<number>
    /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.storageStatistics.d.ts */
    function getTotalSizeSync(): number
    /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.storageStatistics.d.ts */
    function getFreeSize(callback?: any): Promise<number>
    /** @collects device-info @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.file.storageStatistics.d.ts */
    function getFreeSizeSync(): number
    function getCurrentBundleStats(callback?: any): Promise<any>
  }
  export default storageStatistics
}
declare module '@kit.CoreFileKit' {
  export { default as statfs } from '@ohos.file.statvfs'
  export { default as storageStatistics } from '@ohos.file.storageStatistics'
}
