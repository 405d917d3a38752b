/** @source https://www.html5plus.org/doc/zh_cn/geolocation.html */
interface Plus {
  geolocation: {
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getCurrentPosition(done: (position: PlusPosition) => void, failed?: PlusFailed, options?: any): void
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    watchPosition(done: (position: PlusPosition) => void, failed?: PlusFailed, options?: any): number
    clearWatch(id: number): void
  }
  maps: {
    Map: { new (id: string, styles?: any): PlusMap }
    create(id: string, styles?: any): PlusMap
    getMapById(id: string): PlusMap
    openSysMap(to: any, description: string, from: any): void
    [key: string]: any
  }
}
interface PlusPosition { coords: { latitude: number; longitude: number; [key: string]: any }; coordsType: string; timestamp: number; address: any; addresses: string }
/** @source https://www.html5plus.org/doc/zh_cn/maps.html */
interface PlusMap {
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
  showUserLocation(display: true): void
  showUserLocation(display: false): void
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
  showUserLocation(display: boolean): void
  /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
  getUserLocation(callback: (state: number, point: any) => void): boolean
  isShowUserLocation(): boolean
  centerAndZoom(center: any, zoom: number): void
  [key: string]: any
}
