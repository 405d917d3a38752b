/** @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html */
interface Wx {
  /** @collects location @permission scope.userLocation */
  getLocation(options?: WxOptions<WxLocation>): Promise<WxLocation>
  /** @collects location @permission scope.userFuzzyLocation @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getFuzzyLocation.html */
  getFuzzyLocation(options?: WxOptions<WxLocation>): Promise<WxLocation>
  /** @picks location @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.chooseLocation.html */
  chooseLocation(options?: WxOptions<WxLocation>): Promise<WxLocation>
  /** @picks location @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.choosePoi.html */
  choosePoi(options?: WxOptions<WxLocation>): Promise<WxLocation>
  /** @collects location @permission scope.userLocation @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.onLocationChange.html */
  onLocationChange(listener: (result: WxLocation) => void): void
  /** @collects location @permission scope.userLocation @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.startLocationUpdate.html */
  startLocationUpdate(options?: WxOptions): Promise<any>
  /** @collects location @permission scope.userLocationBackground @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.startLocationUpdateBackground.html */
  startLocationUpdateBackground(options?: WxOptions): Promise<any>
  createMapContext(id: string, component?: any): WxMapContext
}
interface WxLocation { latitude: number; longitude: number; speed: number; accuracy: number; altitude: number; name: string; address: string; [key: string]: any }
interface WxMapContext {
  /** To a point that the app names. */
  moveToLocation(options: WxMapPoint): any
  /** @collects location @permission scope.userLocation @source https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.moveToLocation.html */
  moveToLocation(options?: WxOptions): any
  [key: string]: any
}
interface WxMapPoint extends WxOptions { latitude: any; longitude: any }
