/** @source https://github.com/karaggeorge/mac-windows */
declare module 'mac-windows' {
  /** @collects app-list @note the windows of all apps */
  export function getWindows(options?: any): Promise<any[]>
  export function activateWindow(id: number): Promise<boolean>
}
/** @source https://www.npmjs.com/package/node-window-manager */
declare module 'node-window-manager' {
  export const windowManager: {
    /** @collects app-list @note the window that the user works in, of any app */
    getActiveWindow(): any
    /** @collects app-list @note the windows of all apps */
    getWindows(): any[]
    getMonitors(): any[]
    requestAccessibility(): any
    [other: string]: any
  }
}
/** @source https://nutjs.dev/api */
declare module '@nut-tree-fork/nut-js' {
  export const clipboard: {
    /** @collects clipboard/read */
    getContent(): Promise<string>
    /** @writes clipboard/read */
    setContent(text: string): Promise<void>
  }
  export const screen: {
    /** @collects screen-capture */
    capture(name: string, ...rest: any[]): Promise<string>
    /** @collects screen-capture */
    captureRegion(name: string, region: any, ...rest: any[]): Promise<string>
    /** @collects screen-capture */
    grab(): Promise<any>
    /** @collects screen-capture */
    grabRegion(region: any): Promise<any>
    [other: string]: any
  }
  /** @collects app-list @note the windows of all apps */
  export function getWindows(): Promise<any[]>
  /** @collects app-list @note the window that the user works in, of any app */
  export function getActiveWindow(): Promise<any>
  export const keyboard: any
  export const mouse: any
}
/** @source https://nutjs.dev/api */
declare module '@nut-tree/nut-js' {
  export * from '@nut-tree-fork/nut-js'
}
/** @source https://github.com/wulkano/aperture-node */
declare module 'aperture' {
  interface ApertureRecorder {
    /** @collects screen-capture */
    startRecording(options?: any): Promise<any>
    stopRecording(): Promise<string>
    [other: string]: any
  }
  const aperture: {
    /** The module itself makes a recorder in older versions. */
    (): ApertureRecorder
    recorder: ApertureRecorder
    screens(): Promise<any[]>
    audioDevices(): Promise<any[]>
  }
  export = aperture
}
/** @source https://github.com/karaggeorge/mac-screen-capture-permissions */
declare module 'mac-screen-capture-permissions' {
  /** @checks screen-capture */
  export function hasScreenCapturePermission(): boolean
  /** @checks screen-capture */
  export function hasPromptedForPermission(): boolean
  export function openSystemPreferences(): any
}
/** @source https://github.com/sindresorhus/ps-list */
declare module 'ps-list' {
  /** @collects app-list @note every running process */
  export default function psList(options?: any): Promise<any[]>
}
/** @source https://www.npmjs.com/package/fetch-installed-software */
declare module 'fetch-installed-software' {
  /** @collects app-list */
  export function getAllInstalledSoftware(): Promise<any[]>
  /** @collects app-list */
  export function getAllInstalledSoftwareSync(): any[]
}
/** @source https://www.npmjs.com/package/get-installed-apps */
declare module 'get-installed-apps' {
  /** @collects app-list */
  export function getInstalledApps(): Promise<any>
  /** @collects app-list */
  export function getMacInstalledApps(directory?: string): Promise<any>
  /** @collects app-list */
  export function getWinInstalledApps(): Promise<any>
}
/** @source https://github.com/jitsi/jitsi-meet-electron-sdk */
declare module '@jitsi/electron-sdk' {
  /** @collects screen-capture @note gives the meeting the screens and windows to share */
  export function setupScreenSharingMain(window: any, name: string, bundleId?: string): any
  export function setupScreenSharingRender(api: any, loggers?: any): any
  export function setupRemoteControlMain(window: any, options?: any): any
  export function setupPowerMonitorMain(window: any): any
}
declare module '@jitsi/electron-sdk/main' {
  export { setupScreenSharingMain, setupRemoteControlMain, setupPowerMonitorMain } from '@jitsi/electron-sdk'
}
declare module 'jitsi-meet-electron-utils' {
  export * from '@jitsi/electron-sdk'
}
