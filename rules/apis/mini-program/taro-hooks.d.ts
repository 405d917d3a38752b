/** @source https://github.com/innocces/taro-hooks */
declare module 'taro-hooks' {
  interface LogIn { /** @collects account */ (...rest: any[]): Promise<any> }
  interface AskForMessages { /** @requests notifications */ (templates: any): Promise<any> }
  interface ChooseAddress { /** @picks account */ (...rest: any[]): Promise<any> }
  interface ChooseInvoice { /** @picks account */ (...rest: any[]): Promise<any> }
  interface Scan { /** @collects camera */ (...rest: any[]): Promise<any> }
  interface StepsOfUser { /** @collects sensors/motion @permission scope.werun */ (): Promise<any> }
  interface FromAlbum { sourceType: readonly 'album'[]; [key: string]: any }
  interface FromCamera { sourceType: readonly 'camera'[]; [key: string]: any }
  interface ChooseMedia {
    /** @picks photos */
    (options: FromAlbum, ...rest: any[]): Promise<any>
    /** @collects camera */
    (options: FromCamera, ...rest: any[]): Promise<any>
    /** @picks photos */
    (options?: any, ...rest: any[]): Promise<any>
  }
  /** @holds */
  export function useLogin(): [LogIn, () => Promise<any>] & { login: LogIn; check(): Promise<any> }
  /** @holds */
  export function useUserInfo(): [any, {
    /** @collects account @permission scope.userInfo */
    getUserInfo(options?: any): Promise<any>
    /** @collects account */
    getUserProfile(options: any): Promise<any>
  }]
  /** @holds */
  export function useRequestSubscribeMessage(): [AskForMessages] & { subscribe: AskForMessages; subscribeDevice: AskForMessages }
  /** @holds */
  export function useChooseAddress(): ChooseAddress & [ChooseAddress]
  /** @holds */
  export function useInvoice(): [ChooseInvoice, ChooseInvoice] & { choose: ChooseInvoice; chooseTitle: ChooseInvoice }
  /** @holds */
  export function useScanCode(options?: any): [Scan, Scan] & { scan: Scan; cameraScan: Scan }
  /** @holds */
  export function useWeRun(): [StepsOfUser, (record: any) => Promise<any>] & { get: StepsOfUser; share(record: any): Promise<any> }
  /** @holds */
  export function useLocation(options?: any): [any, {
    /** @collects location @permission scope.userLocation */
    getLocation(options?: any): Promise<any>
    /** @collects location @permission scope.userLocation */
    get(options?: any): Promise<any>
    /** @picks location */
    chooseLocation(options?: any): Promise<any>
    /** @picks location */
    choose(options?: any): Promise<any>
    /** @picks location */
    choosePOI(): Promise<any>
    /** @collects location @permission scope.userLocation */
    onLocationChange(listener: (result: any) => void): void
    /** @collects location @permission scope.userLocation */
    on(listener: (result: any) => void, error?: boolean): void
    /** @collects location @permission scope.userLocation */
    startLocationUpdate(): Promise<any>
    /** @collects location @permission scope.userLocation scope.userLocationBackground */
    startLocationUpdateBackground(): Promise<any>
    /** @collects location @permission scope.userLocation */
    toggleUpdate(on?: boolean, background?: boolean): Promise<any>
    openLocation(options: any): Promise<any>
    open(options: any): Promise<any>
  }]
  /** @holds */
  export function useClipboardData(): [any, {
    /** @collects clipboard/read */
    get(): Promise<any>
    /** @writes clipboard/read */
    set(text: any): Promise<any>
  }]
  /** @holds */
  export function useImage(options?: any): [any, {
    choose: ChooseMedia
    /** @picks storage */
    chooseMessageFile(...rest: any[]): Promise<any>
    /** @writes photos */
    save(path: string): Promise<any>
    preview(options: any): Promise<any>
  }]
  /** @holds */
  export function useVideo(...rest: any[]): [any, {
    choose: ChooseMedia
    chooseMedia: ChooseMedia
    /** @writes photos */
    save(path: string): Promise<any>
  }]
  /** @holds */
  export function useRecord(): [any, {
    /** @collects microphone @permission scope.record */
    start(options?: any): any
    stop(): any
  }, {
    /** @collects microphone @permission scope.record */
    startRecord(options?: any): any
    stopRecord(): any
  }]
  /** @holds */
  export function useBluetooth(): [any, {
    /** @collects bluetooth */
    getDevices(): Promise<any>
    /** @collects bluetooth */
    onDeviceFound(listener?: (devices: any[]) => void): void
    /** @collects bluetooth */
    startDiscovery(options?: any): Promise<any>
    /** @collects bluetooth */
    toggleDiscovery(options?: any): Promise<any>
    closeAdapter(): Promise<any>
  }]
  /** @collects device-info */
  export function useSystemInfo(): any
  /** @collects device-info */
  export function useDeviceInfo(): any
  /** @collects device-info */
  export function useBattery(): any
  /** @collects network/state */
  export function useNetworkType(listen?: boolean): any
  /** @collects user-agent */
  export function useRendererUserAgent(): any
  export function useToast(...rest: any[]): any
}
