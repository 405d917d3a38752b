/** @source https://vueuse.org/functions.html#category=Sensors */
declare module '@vueuse/core' {
  /** @collects clipboard/read @source https://vueuse.org/core/useClipboard/ */
  export function useClipboard(options: { read: true; [key: string]: any }): { text: any; copy(text?: any): Promise<void>; [key: string]: any }
  export function useClipboard(options?: any): { text: any; copy(text?: any): Promise<void>; [key: string]: any }
  /** @collects clipboard/read @source https://vueuse.org/core/useClipboardItems/ */
  export function useClipboardItems(options: { read: true; [key: string]: any }): any
  export function useClipboardItems(options?: any): any
  /** @collects location @source https://vueuse.org/core/useGeolocation/ */
  export function useGeolocation(options?: any): { coords: any; locatedAt: any; error: any; resume(): void; pause(): void; [key: string]: any }
  /** @collects camera @source https://vueuse.org/core/useUserMedia/ */
  export function useUserMedia(options: { constraints: { video: any; audio?: false; [key: string]: any }; [key: string]: any }): VueUseStream
  /** @collects microphone @source https://vueuse.org/core/useUserMedia/ */
  export function useUserMedia(options: { constraints: { audio: any; video?: false; [key: string]: any }; [key: string]: any }): VueUseStream
  /**
   * @collects camera
   * @collects microphone
   * @source https://vueuse.org/core/useUserMedia/
   */
  export function useUserMedia(options?: any): VueUseStream
  interface VueUseStream { stream: any; start(): Promise<any>; stop(): void; [key: string]: any }
  /** @collects screen-capture @source https://vueuse.org/core/useDisplayMedia/ */
  export function useDisplayMedia(options?: any): VueUseStream
  /**
   * @requests camera
   * @requests microphone
   * @source https://vueuse.org/core/useDevicesList/
   */
  export function useDevicesList(options: { requestPermissions: true; [key: string]: any }): any
  export function useDevicesList(options?: any): any
  /** @collects sensors/motion @source https://vueuse.org/core/useDeviceMotion/ */
  export function useDeviceMotion(options?: any): any
  /** @collects sensors/motion @source https://vueuse.org/core/useDeviceOrientation/ */
  export function useDeviceOrientation(options?: any): any
  /** @collects network/state @source https://vueuse.org/core/useNetwork/ */
  export function useNetwork(options?: any): any
  /** @collects network/state @source https://vueuse.org/core/useOnline/ */
  export function useOnline(options?: any): any
  /** @collects device-info @source https://vueuse.org/core/useBattery/ */
  export function useBattery(options?: any): any
  export function useBluetooth(options?: any): {
    /** @collects bluetooth @source https://vueuse.org/core/useBluetooth/ */
    requestDevice(): Promise<void>
    device: any
    server: any
    isConnected: any
    [key: string]: any
  }
  /** @picks storage @source https://vueuse.org/core/useFileDialog/ */
  export function useFileDialog(options?: any): { files: any; open(options?: any): void; reset(): void; onChange: any; [key: string]: any }
  /** @collects user-agent @source https://vueuse.org/core/useNavigatorLanguage/ */
  export function useNavigatorLanguage(options?: any): any
  /** @collects user-agent @source https://vueuse.org/core/usePreferredLanguages/ */
  export function usePreferredLanguages(options?: any): any
  /** @collects microphone @source https://vueuse.org/core/useSpeechRecognition/ */
  export function useSpeechRecognition(options?: any): { start(): void; stop(): void; result: any; [key: string]: any }
  /** @requests notifications @source https://vueuse.org/core/useWebNotification/ */
  export function useWebNotification(options?: any): any
  /** @checks @permissionFrom permission @source https://vueuse.org/core/usePermission/ */
  export function usePermission(permission: string, options?: any): any
  /** @checks @permissionFrom permission.name @source https://vueuse.org/core/usePermission/ */
  export function usePermission(permission: any, options?: any): any
}
/** @source https://vueuse.org/integrations/useCookies/ */
declare module '@vueuse/integrations/useCookies' {
  export function useCookies(dependencies?: any, options?: any, cookies?: any): {
    /** @collects cookies */
    get<T = any>(name: string, options?: any): T
    /** @collects cookies */
    getAll<T = any>(options?: any): T
    /** @collects cookies */
    set(name: string, value: any, options?: any): void
    remove(name: string, options?: any): void
  }
}
