/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.geolocation.d.ts */
declare module '@system.geolocation' {
  export interface GeolocationResponse { longitude: number; latitude: number; altitude: number; accuracy: number; time: number }
  class Geolocation {
    /** @collects location @permission ohos.permission.LOCATION */
    static getLocation(options?: { success?: (data: GeolocationResponse) => void; [key: string]: any }): void
    /** @collects location @permission ohos.permission.LOCATION */
    static subscribe(options: { success?: (data: GeolocationResponse) => void; [key: string]: any }): void
    static unsubscribe(): void
    /** @checks location */
    static getLocationType(options?: any): void
  }
  export default Geolocation
}
declare module '@kit.LocationKit' {
  export { default as Geolocation, GeolocationResponse } from '@system.geolocation'
}
