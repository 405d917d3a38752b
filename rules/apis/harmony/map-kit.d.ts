/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/map-map-mapcomponentcontroller */
declare module '@hms.core.map.map' {
  namespace map {
    interface MapComponentController {
      /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
      setMyLocationEnabled(myLocationEnabled: true): void
      setMyLocationEnabled(myLocationEnabled: false): void
      /** @collects location @permission ohos.permission.LOCATION ohos.permission.APPROXIMATELY_LOCATION */
      setMyLocationEnabled(myLocationEnabled: boolean): void
      setMyLocation(location: any): void
      setMyLocationControlsEnabled(enabled: boolean): void
      isMyLocationEnabled(): boolean
      moveCamera(update: any): void
      addMarker(options: any): Promise<any>
      [key: string]: any
    }
    function newCameraPosition(position: any): any
  }
  export default map
}
declare module '@hms.core.map.sceneMap' {
  namespace sceneMap {
    /** @picks location @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/map-scenemap */
    function chooseLocation(context: any, options: any): Promise<any>
    function selectDistrict(context: any, options: any): Promise<any>
    function queryLocation(context: any, options: any): Promise<any>
  }
  export default sceneMap
}
declare module '@kit.MapKit' {
  export { default as sceneMap } from '@hms.core.map.sceneMap'
  export { default as map } from '@hms.core.map.map'
}
