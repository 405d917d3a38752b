/** @source https://ohpm.openharmony.cn/#/cn/detail/@amap%2Famap_lbs_location */
interface OhosAMapLocationManager {
  setLocationListener(type: any, listener: any): void
  setLocationOption(type: any, options: any): void
  /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
  startUpdatingLocation(): void
  stopUpdatingLocation(): void
  /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
  requestSingleLocation(): void
  /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
  requestLastLocation(): void
  [key: string]: any
}
declare module '@amap/amap_lbs_location' {
  export type AMapLocationManagerImpl = OhosAMapLocationManager
  export const AMapLocationManagerImpl: {
    /** @starts amap */
    new (context: any): OhosAMapLocationManager
    setApiKey(key: string): void
    updatePrivacyShow(show: any, info: any, context: any): void
    updatePrivacyAgree(agree: any, context: any): void
  }
}
