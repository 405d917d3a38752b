/** @source https://capacitorjs.com/docs/apis/cookies */
declare module '@capacitor/core' {
  export const CapacitorCookies: {
    /** @collects cookies */
    getCookies(options?: any): Promise<{ [key: string]: string }>
    /** @collects cookies */
    setCookie(options: any): Promise<void>
  }
  export const Capacitor: {
    getPlatform(): string
    isNativePlatform(): boolean
    isPluginAvailable(name: string): boolean
    convertFileSrc(path: string): string
    Plugins: typeof Plugins
    [key: string]: any
  }
  /** @source https://capacitorjs.com/docs/apis/http */
  export const CapacitorHttp: {
    /** @collects usage-log @toCollector options.url */
    request(options: any): Promise<any>
    /** @collects usage-log @toCollector options.url */
    get(options: any): Promise<any>
    /** @collects usage-log @toCollector options.url */
    post(options: any): Promise<any>
    /** @collects usage-log @toCollector options.url */
    put(options: any): Promise<any>
    /** @collects usage-log @toCollector options.url */
    patch(options: any): Promise<any>
    /** @collects usage-log @toCollector options.url */
    delete(options: any): Promise<any>
  }
  /** The app types its own plugins. */
  export function registerPlugin<T = {}>(name: string, implementations?: any): T & OwnNativeModule

  export enum CameraSource { Prompt = 'PROMPT', Camera = 'CAMERA', Photos = 'PHOTOS' }
  export enum PermissionType {
    Camera = 'camera', Photos = 'photos', Geolocation = 'geolocation', Notifications = 'notifications',
    ClipboardRead = 'clipboard-read', ClipboardWrite = 'clipboard-write', Microphone = 'microphone',
  }
  /**
   * The plugins of Capacitor 1 and 2.
   * @source https://capacitorjs.com/docs/v2/apis
   */
  export const Plugins: {
    Camera: {
      /** @collects camera @permission android.permission.CAMERA */
      getPhoto(options: { source: CameraSource.Camera | 'CAMERA'; [key: string]: any }): Promise<any>
      /** @picks photos */
      getPhoto(options: { source: CameraSource.Photos | 'PHOTOS'; [key: string]: any }): Promise<any>
      /**
       * @collects camera
       * @picks photos
       */
      getPhoto(options: any): Promise<any>
    }
    Clipboard: {
      /** @collects clipboard/read */
      read(options?: any): Promise<{ value: string; type: string }>
      /** @writes clipboard/read */
      write(options: any): Promise<void>
    }
    Device: {
      /** @collects device-info */
      getInfo(): Promise<CoreDeviceInfo>
      /** @collects device-info */
      getBatteryInfo(): Promise<{ batteryLevel?: number; isCharging?: boolean }>
      /** @collects user-agent */
      getLanguageCode(): Promise<{ value: string }>
    }
    Geolocation: {
      /** @collects location */
      getCurrentPosition(options?: any): Promise<{ timestamp: number; coords: any }>
      /** @collects location */
      watchPosition(options: any, callback: (position: { timestamp: number; coords: any }, error?: any) => void): string
      clearWatch(options: any): Promise<void>
    }
    LocalNotifications: {
      /** @requests notifications */
      requestPermission(): Promise<{ granted: boolean }>
      /** @checks notifications */
      areEnabled(): Promise<{ value: boolean }>
      schedule(options: any): Promise<any>
      [key: string]: any
    }
    Motion: {
      /** @collects sensors/motion */
      addListener(event: 'accel' | 'orientation', listener: (event: any) => void): any
    }
    Network: {
      /** @collects network/state */
      getStatus(): Promise<{ connected: boolean; connectionType: string }>
      /** @collects network/state */
      addListener(event: 'networkStatusChange', listener: (status: { connected: boolean; connectionType: string }) => void): any
    }
    Permissions: {
      /** @checks camera */
      query(options: { name: PermissionType.Camera }): Promise<{ state: string }>
      /** @checks photos */
      query(options: { name: PermissionType.Photos }): Promise<{ state: string }>
      /** @checks location */
      query(options: { name: PermissionType.Geolocation }): Promise<{ state: string }>
      /** @checks notifications */
      query(options: { name: PermissionType.Notifications }): Promise<{ state: string }>
      /** @checks microphone */
      query(options: { name: PermissionType.Microphone }): Promise<{ state: string }>
      query(options: any): Promise<{ state: string }>
    }
    Photos: {
      /** @collects photos */
      getPhotos(options?: any): Promise<{ photos: any[] }>
      /** @collects photos */
      getAlbums(options?: any): Promise<{ albums: any[] }>
      /** @writes photos */
      savePhoto(options?: any): Promise<any>
      /** @writes photos */
      createAlbum(options: any): Promise<void>
    }
    PushNotifications: {
      /** @collects notifications @note registers for push: the system hands out a push token */
      register(): Promise<void>
      /** @requests notifications */
      requestPermission(): Promise<{ granted: boolean }>
      /** @collects notifications @note the push token */
      addListener(event: 'registration', listener: (token: { value: string }) => void): any
      addListener(event: any, listener: any): any
    }
  } & { [plugin: string]: OwnNativeModule }
  interface CoreDeviceInfo {
    /** @collects device-id/other */
    uuid: string
    model: string
    operatingSystem: string
    osVersion: string
    manufacturer: string
    platform: string
    [key: string]: any
  }
}
