/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/vision-interactive-liveness */
declare module '@kit.VisionKit' {
  export namespace interactiveLiveness {
    /** @collects biometrics @permission ohos.permission.CAMERA */
    function startLivenessDetection(config: any, callback?: any): Promise<boolean>
    /** @collects biometrics */
    function getInteractiveLivenessResult(): Promise<any>
  }
  /** @collects camera @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/vision-document-scanner */
  export function DocumentScanner(options: any): any
  /** @collects camera @note identity and bank cards @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/vision-card-recognition */
  export function CardRecognition(options: any): any
  export class DocumentScannerConfig { [key: string]: any }
}
