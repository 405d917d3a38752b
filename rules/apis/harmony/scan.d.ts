/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/scan-scanbarcode-api */
declare module '@hms.core.scan.scanBarcode' {
  namespace scanBarcode {
    interface ScanResult { originalValue: string; scanType: any; [key: string]: any }
    /** @collects camera @distinctive */
    function startScanForResult(context: any, callback: OhosAsyncCallback<ScanResult>): void
    /** @collects camera @distinctive */
    function startScanForResult(context: any, options: any, callback: OhosAsyncCallback<ScanResult>): void
    /** @collects camera @distinctive */
    function startScanForResult(context: any, options?: any): Promise<ScanResult>
    /** @collects camera */
    function startScan(callback: OhosAsyncCallback<ScanResult>): void
    /** @collects camera */
    function startScan(options: any, callback: OhosAsyncCallback<ScanResult>): void
    /** @collects camera */
    function startScan(options?: any): Promise<ScanResult>
  }
  export default scanBarcode
}
declare module '@hms.core.scan.customScan' {
  namespace customScan {
    function init(options?: any): void
    /** @collects camera @permission ohos.permission.CAMERA @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/scan-customscan-api */
    function start(viewControl: any, callback: OhosAsyncCallback<any[]>, frameCallback?: any): void
    /** @collects camera @permission ohos.permission.CAMERA @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/scan-customscan-api */
    function start(viewControl: any): Promise<any[]>
    function rescan(): void
    function stop(callback?: any): Promise<void>
    function release(callback?: any): Promise<void>
    function openFlashLight(): void
  }
  export default customScan
}
declare module '@kit.ScanKit' {
  export { default as scanBarcode } from '@hms.core.scan.scanBarcode'
  export { default as customScan } from '@hms.core.scan.customScan'
}
