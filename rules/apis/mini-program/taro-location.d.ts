/** @source https://docs.taro.zone/docs/apis/location/getLocation */
interface TaroLocation { latitude: number; longitude: number; speed: number; accuracy: number; altitude: number; name: string; address: string; [key: string]: any }
interface TaroMapContext {
  /** To a point that the app names. */
  moveToLocation(options: TaroMapPoint): any
  /** @collects location @permission scope.userLocation @source https://docs.taro.zone/docs/apis/media/map/MapContext#movetolocation */
  moveToLocation(options?: TaroOptions): any
  [key: string]: any
}
interface TaroMapPoint extends TaroOptions { latitude: any; longitude: any }
declare module '@tarojs/taro' {
  /** @collects location @permission scope.userLocation */
  export function getLocation(options?: TaroOptions<TaroLocation>): Promise<TaroLocation>
  /** @collects location @permission scope.userFuzzyLocation @distinctive @source https://docs.taro.zone/docs/apis/location/getFuzzyLocation */
  export function getFuzzyLocation(options?: TaroOptions<TaroLocation>): Promise<TaroLocation>
  /** @picks location @source https://docs.taro.zone/docs/apis/location/chooseLocation */
  export function chooseLocation(options?: TaroOptions<TaroLocation>): Promise<TaroLocation>
  /** @picks location @source https://docs.taro.zone/docs/apis/location/choosePoi */
  export function choosePoi(options?: TaroOptions<TaroLocation>): Promise<TaroLocation>
  /** @collects location @permission scope.userLocation @source https://docs.taro.zone/docs/apis/location/onLocationChange */
  export function onLocationChange(listener: (result: TaroLocation) => void): void
  /** @collects location @permission scope.userLocation @distinctive @source https://docs.taro.zone/docs/apis/location/startLocationUpdate */
  export function startLocationUpdate(options?: TaroOptions): Promise<any>
  /** @collects location @permission scope.userLocationBackground @distinctive @source https://docs.taro.zone/docs/apis/location/startLocationUpdateBackground */
  export function startLocationUpdateBackground(options?: TaroOptions): Promise<any>
  export function createMapContext(id: string, component?: any): TaroMapContext
}
