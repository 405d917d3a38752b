/** @source https://github.com/edisdev/tauri-plugin-device-info */
declare module 'tauri-plugin-device-info-api' {
  /** @collects device-info */
  export function getDeviceInfo(): Promise<TauriDeviceInfo>
  interface TauriDeviceInfo {
    /** @collects device-id/other */
    uuid?: string
    /** @collects device-id/serial */
    serial?: string
    /** @collects device-id/android-id @os android */
    android_id?: string
    manufacturer?: string
    model?: string
    device_name?: string
  }
  /** @collects device-info */
  export function getBatteryInfo(): Promise<any>
  /** @collects network/ip */
  export function getNetworkInfo(): Promise<TauriNetworkInfo>
  interface TauriNetworkInfo {
    ipAddress?: string
    networkType?: string
    /** @collects device-id/mac */
    macAddress?: string
  }
  /** @collects device-info */
  export function getStorageInfo(): Promise<any>
  /** @collects device-info */
  export function getDisplayInfo(): Promise<any>
}
/** @source https://github.com/ayangweb/tauri-plugin-macos-permissions */
declare module 'tauri-plugin-macos-permissions-api' {
  /** @checks screen-capture @os macos */
  export function checkScreenRecordingPermission(): Promise<boolean>
  /** @requests screen-capture @os macos */
  export function requestScreenRecordingPermission(): Promise<unknown>
  /** @checks microphone @os macos */
  export function checkMicrophonePermission(): Promise<boolean>
  /** @requests microphone @os macos */
  export function requestMicrophonePermission(): Promise<unknown>
  /** @checks camera @os macos */
  export function checkCameraPermission(): Promise<boolean>
  /** @requests camera @os macos */
  export function requestCameraPermission(): Promise<unknown>
  /** @checks storage @os macos */
  export function checkFullDiskAccessPermission(): Promise<boolean>
  /** @requests storage @os macos */
  export function requestFullDiskAccessPermission(): Promise<unknown>
  export function checkAccessibilityPermission(): Promise<boolean>
}
/** @source https://github.com/ayangweb/tauri-plugin-screenshots */
declare module 'tauri-plugin-screenshots-api' {
  /** @collects screen-capture */
  export function getWindowScreenshot(id: number): Promise<string>
  /** @collects screen-capture */
  export function getMonitorScreenshot(id: number): Promise<string>
  export function clearScreenshots(): Promise<void>
}
/** @source https://github.com/CrossCopy/tauri-plugin-clipboard */
declare module 'tauri-plugin-clipboard-api' {
  /** @collects clipboard/read */
  export function readText(): Promise<string>
  /** @collects clipboard/read */
  export function readHtml(): Promise<string>
  /** @collects clipboard/read */
  export function readRtf(): Promise<string>
  /** @collects clipboard/read */
  export function readFiles(): Promise<string[]>
  /** @collects clipboard/read */
  export function readFilesURIs(): Promise<string[]>
  /** @collects clipboard/read */
  export function readImageBase64(): Promise<string>
  /** @collects clipboard/read */
  export function readImageBinary(format: any): Promise<any>
  /** @collects clipboard/read */
  export function readImageObjectURL(): Promise<string>
  /** @collects clipboard/read */
  export function onTextUpdate(callback: (text: string) => void): Promise<any>
  /** @collects clipboard/read */
  export function onSomethingUpdate(callback: any): Promise<any>
  /** @checks clipboard/read */
  export function hasText(): Promise<boolean>
  /** @checks clipboard/read */
  export function hasImage(): Promise<boolean>
  export function writeText(text: string): Promise<void>
  export function startListening(): Promise<any>
}
/** @source https://github.com/nashaofu/node-screenshots */
declare module 'node-screenshots' {
  interface CapturedThing {
    /** @collects screen-capture */
    captureImage(): Promise<any>
    /** @collects screen-capture */
    captureImageSync(): any
    id: any
    [member: string]: any
  }
  export class Monitor { static all(): CapturedThing[]; static fromPoint(x: number, y: number): CapturedThing | null }
  export class Window { static all(): CapturedThing[] }
}
