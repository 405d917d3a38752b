/** @source https://v1.tauri.app/v1/api/js/clipboard/ */
declare module '@tauri-apps/api/clipboard' {
  /** @collects clipboard/read */
  export function readText(): Promise<string | null>
  /** @writes clipboard/read */
  export function writeText(text: string): Promise<void>
}
/** @source https://v1.tauri.app/v1/api/js/os/ */
declare module '@tauri-apps/api/os' {
  /** @collects device-info */
  export function version(): Promise<string>
  /** @collects user-agent */
  export function locale(): Promise<string | null>
  export function platform(): Promise<string>
  export function type(): Promise<string>
  export function arch(): Promise<string>
}
/** @source https://v1.tauri.app/v1/api/js/dialog/ */
declare module '@tauri-apps/api/dialog' {
  /** @picks storage */
  export function open(options?: any): Promise<any>
  export function save(options?: any): Promise<string | null>
  export function message(text: string, options?: any): Promise<void>
}
/** @source https://v1.tauri.app/v1/api/js/notification/ */
declare module '@tauri-apps/api/notification' {
  /** @requests notifications */
  export function requestPermission(): Promise<string>
  /** @checks notifications */
  export function isPermissionGranted(): Promise<boolean>
  export function sendNotification(options: any): void
}
declare module '@tauri-apps/api' {
  export * as clipboard from '@tauri-apps/api/clipboard'
  export * as os from '@tauri-apps/api/os'
  export * as dialog from '@tauri-apps/api/dialog'
  export * as notification from '@tauri-apps/api/notification'
}
/** @source https://v2.tauri.app/reference/javascript/clipboard-manager/ */
declare module '@tauri-apps/plugin-clipboard-manager' {
  /** @collects clipboard/read */
  export function readText(): Promise<string>
  /** @collects clipboard/read */
  export function readImage(): Promise<any>
  /** @writes clipboard/read */
  export function writeText(text: string, options?: any): Promise<void>
  /** @writes clipboard/read */
  export function writeImage(image: any): Promise<void>
}
/** @source https://v2.tauri.app/reference/javascript/os/ */
declare module '@tauri-apps/plugin-os' {
  /** @collects device-info */
  export function version(): string
  /** @collects device-info @note the device's name */
  export function hostname(): Promise<string | null>
  /** @collects user-agent */
  export function locale(): Promise<string | null>
  export function platform(): string
  export function type(): string
  export function family(): string
  export function arch(): string
}
/** @source https://v2.tauri.app/reference/javascript/geolocation/ */
declare module '@tauri-apps/plugin-geolocation' {
  export interface Position { timestamp: number; coords: { latitude: number; longitude: number; accuracy: number; altitude: number | null; speed: number | null; heading: number | null } }
  /** @collects location */
  export function getCurrentPosition(options?: any): Promise<Position>
  /** @collects location */
  export function watchPosition(options: any, callback: (position: Position | null, error?: string) => void): Promise<number>
  /** @checks location */
  export function checkPermissions(): Promise<any>
  /** @requests location */
  export function requestPermissions(permissions: any): Promise<any>
  export function clearWatch(id: number): Promise<void>
}
/** @source https://v2.tauri.app/reference/javascript/barcode-scanner/ */
declare module '@tauri-apps/plugin-barcode-scanner' {
  /** @collects camera */
  export function scan(options?: any): Promise<{ content: string; format: any; bounds: any }>
  /** @checks camera */
  export function checkPermissions(): Promise<string>
  /** @requests camera */
  export function requestPermissions(): Promise<string>
  export function cancel(): Promise<void>
}
/** @source https://v2.tauri.app/reference/javascript/notification/ */
declare module '@tauri-apps/plugin-notification' {
  /** @requests notifications */
  export function requestPermission(): Promise<string>
  /** @checks notifications */
  export function isPermissionGranted(): Promise<boolean>
  export function sendNotification(options: any): void
}
/** @source https://v2.tauri.app/reference/javascript/biometric/ */
declare module '@tauri-apps/plugin-biometric' {
  /** @collects biometrics */
  export function authenticate(reason: string, options?: any): Promise<void>
  /** @checks biometrics */
  export function checkStatus(): Promise<{ isAvailable: boolean; biometryType: number; error?: string }>
}
/** @source https://v2.tauri.app/reference/javascript/nfc/ */
declare module '@tauri-apps/plugin-nfc' {
  /** @collects nfc */
  export function scan(kind: any, options?: any): Promise<any>
  /** @checks nfc */
  export function isAvailable(): Promise<boolean>
  /** @writes nfc */
  export function write(records: any[], options?: any): Promise<void>
  export function textRecord(text: string, id?: any, language?: string): any
}
/** @source https://v2.tauri.app/reference/javascript/dialog/ */
declare module '@tauri-apps/plugin-dialog' {
  /** @picks storage */
  export function open(options?: any): Promise<any>
  export function save(options?: any): Promise<string | null>
  export function ask(text: string, options?: any): Promise<boolean>
}
/** @source https://v2.tauri.app/reference/javascript/autostart/ */
declare module '@tauri-apps/plugin-autostart' {
  /** @collects auto-start */
  export function enable(): Promise<void>
  /** @checks auto-start */
  export function isEnabled(): Promise<boolean>
  export function disable(): Promise<void>
}
/** @source https://github.com/tauri-apps/tauri-plugin-autostart */
declare module 'tauri-plugin-autostart-api' { export * from '@tauri-apps/plugin-autostart' }
