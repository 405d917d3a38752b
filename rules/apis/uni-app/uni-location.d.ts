/** @source https://uniapp.dcloud.net.cn/api/location/location.html */
interface Uni {
  /** @collects location @permission scope.userLocation android.permission.ACCESS_FINE_LOCATION */
  getLocation(options?: UniOptions<UniLocation>): UniPromise<UniLocation>
  /** @collects location @permission scope.userFuzzyLocation @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getFuzzyLocation.html */
  getFuzzyLocation(options?: UniOptions<UniLocation>): UniPromise<UniLocation>
  /** @picks location */
  chooseLocation(options?: UniOptions<UniLocation>): UniPromise<UniLocation>
  /** @picks location @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.choosePoi.html */
  choosePoi(options?: UniOptions<UniLocation>): UniPromise<UniLocation>
  /** @collects location @permission scope.userLocation android.permission.ACCESS_FINE_LOCATION @source https://uniapp.dcloud.net.cn/api/location/location-change.html */
  onLocationChange(listener: (result: UniLocation) => void): void
  /** @collects location @permission scope.userLocation android.permission.ACCESS_FINE_LOCATION @distinctive @source https://uniapp.dcloud.net.cn/api/location/location-change.html */
  startLocationUpdate(options?: UniOptions): UniPromise<any>
  /** @collects location @permission scope.userLocationBackground @distinctive @source https://uniapp.dcloud.net.cn/api/location/location-change.html */
  startLocationUpdateBackground(options?: UniOptions): UniPromise<any>
  createMapContext(id: string, component?: any): UniMapContext
}
interface UniLocation {
  latitude: number
  longitude: number
  speed: number
  accuracy: number
  altitude: number
  name: string
  address: any
  [key: string]: any
}
/** @source https://uniapp.dcloud.net.cn/api/location/map.html */
interface UniMapContext {
  /** To a point that the app names. */
  moveToLocation(options: UniMapPoint): any
  /** @collects location @permission scope.userLocation */
  moveToLocation(options?: UniOptions): any
  [key: string]: any
}
interface UniMapPoint extends UniOptions { latitude: any; longitude: any }
