/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/devicesecurity-deviceverify-api */
declare module '@kit.DeviceSecurityKit' {
  export namespace deviceCertificate {
    /** @collects device-id/other @note token that stands for the device */
    function getDeviceToken(): Promise<string>
  }
  export namespace trustedAppService {
    /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/devicesecurity-taas-api */
    function getCurrentSecureLocation(timeout: number, priority: any): Promise<any>
  }
  export namespace safetyDetect {
    function checkSysIntegrity(request: any): Promise<any>
    function checkUrlThreat(request: any): Promise<any>
  }
}
