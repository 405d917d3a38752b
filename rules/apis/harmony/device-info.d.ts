/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.deviceInfo.d.ts */
declare module '@ohos.deviceInfo' {
  namespace deviceInfo {
    const deviceType: string
    /** @collects device-info */
    const manufacture: string
    /** @collects device-info */
    const brand: string
    /** @collects device-info */
    const marketName: string
    /** @collects device-info */
    const productSeries: string
    /** @collects device-info */
    const productModel: string
    /** @collects device-info */
    const productModelAlias: string
    /** @collects device-info */
    const softwareModel: string
    /** @collects device-info */
    const hardwareModel: string
    /** @collects device-info */
    const hardwareProfile: string
    /** @collects device-id/serial @permission ohos.permission.sec.ACCESS_UDID */
    const serial: string
    /** @collects device-id/other @permission ohos.permission.sec.ACCESS_UDID */
    const udid: string
    /** @collects device-id/other */
    const ODID: string
    /** @collects device-id/serial @permission ohos.permission.ACCESS_DISK_PHY_INFO */
    const diskSN: string
    /** @collects device-info */
    const bootloaderVersion: string
    /** @collects device-info */
    const abiList: string
    /** @collects device-info */
    const securityPatchTag: string
    /** @collects device-info */
    const displayVersion: string
    /** @collects device-info */
    const incrementalVersion: string
    /** @collects device-info */
    const osReleaseType: string
    /** @collects device-info */
    const osFullName: string
    /** @collects device-info */
    const majorVersion: number
    /** @collects device-info */
    const seniorVersion: number
    /** @collects device-info */
    const featureVersion: number
    /** @collects device-info */
    const buildVersion: number
    /** @collects device-info */
    const sdkApiVersion: number
    /** @collects device-info */
    const firstApiVersion: number
    /** @collects device-info */
    const versionId: string
    /** @collects device-info */
    const buildType: string
    /** @collects device-info */
    const buildUser: string
    /** @collects device-info */
    const buildHost: string
    /** @collects device-info */
    const buildTime: string
    /** @collects device-info */
    const buildRootHash: string
    /** @collects device-info */
    const distributionOSName: string
    /** @collects device-info */
    const distributionOSVersion: string
    /** @collects device-info */
    const distributionOSApiVersion: number
    /** @collects device-info */
    const distributionOSApiName: string
    /** @collects device-info */
    const distributionOSReleaseType: string
    /** @collects device-info */
    const performanceClass: any
    /** @collects device-info */
    const chipType: string
    /** @collects device-info */
    const bootCount: number
    /** @collects device-info */
    const deviceColor: string
  }
  export default deviceInfo
}
declare module '@kit.BasicServicesKit' {
  export { default as deviceInfo } from '@ohos.deviceInfo'
}
