/** @source https://github.com/qiuxiang/react-native-amap3d */
declare module 'react-native-amap3d' {
  /** @element rn-amap-view */
  export const MapView: any
}
/** @source https://github.com/lovebing/react-native-baidu-map */
declare module 'react-native-baidu-map' {
  /** @element rn-baidu-map-view */
  export const MapView: any
  export const Geolocation: {
    /** @collects location */
    getCurrentPosition(coorType?: string): Promise<{ latitude: number; longitude: number; address: string; [other: string]: any }>
    /** @collects location */
    startLocating(listener: (location: any) => void, coorType?: string): void
    stopLocating(): void
  }
  export const BaiduMapManager: {
    /** @checks location */
    hasLocationPermission(): Promise<boolean>
    initSDK(key: string): void
  }
}
/** @source https://github.com/qiuxiang/react-native-amap3d */
interface TemplateElements {
  'rn-amap-view': {
    /** @collects location */
    'my-location-enabled': true
    /** @collects location */
    'on-location': true
  }
  'rn-baidu-map-view': {
    /** @collects location @source https://github.com/lovebing/react-native-baidu-map */
    'shows-user-location': true
  }
}
