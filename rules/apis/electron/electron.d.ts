/** @source https://www.electronjs.org/docs/latest/api/app */
declare module 'electron' {
  export interface App {
    /** @collects user-agent */
    getLocale(): string
    /** @collects user-agent */
    getLocaleCountryCode(): string
    /** @collects user-agent */
    getSystemLocale(): string
    /** @collects user-agent */
    getPreferredSystemLanguages(): string[]
    /** @collects device-info */
    getGPUInfo(type: any): Promise<any>
    /** @collects auto-start */
    setLoginItemSettings(settings: any): void
    /** @checks auto-start */
    getLoginItemSettings(options?: any): { openAtLogin: boolean; [key: string]: any }
    getVersion(): string
    getPath(name: string): string
    whenReady(): Promise<void>
    on(event: any, listener: any): any
    [member: string]: any
  }
  export const app: App
  /** @source https://www.electronjs.org/docs/latest/api/clipboard */
  export interface Clipboard {
    /** @collects clipboard/read */
    readText(type?: any): string
    /** @collects clipboard/read */
    readHTML(type?: any): string
    /** @collects clipboard/read */
    readRTF(type?: any): string
    /** @collects clipboard/read */
    readImage(type?: any): any
    /** @collects clipboard/read */
    readBookmark(): { title: string; url: string }
    /** @collects clipboard/read */
    readFindText(): string
    /** @collects clipboard/read */
    read(format: string): string
    /** @collects clipboard/read */
    readBuffer(format: string): any
    /** @writes clipboard/read */
    writeText(text: string, type?: any): void
    /** @writes clipboard/read */
    writeImage(image: any, type?: any): void
    /** @writes clipboard/read */
    write(data: any, type?: any): void
    clear(type?: any): void
    availableFormats(type?: any): string[]
    [member: string]: any
  }
  export const clipboard: Clipboard
  /** @source https://www.electronjs.org/docs/latest/api/desktop-capturer */
  export const desktopCapturer: {
    /** @collects screen-capture */
    getSources(options: any, callback?: (error: any, sources: any[]) => void): Promise<any[]>
  }
  /** @source https://www.electronjs.org/docs/latest/api/system-preferences */
  export interface SystemPreferences {
    /** @requests microphone @os macos */
    askForMediaAccess(type: 'microphone'): Promise<boolean>
    /** @requests camera @os macos */
    askForMediaAccess(type: 'camera'): Promise<boolean>
    /**
     * @requests
     * @requests camera
     * @requests microphone
     * @permissionFrom type
     * @os macos
     */
    askForMediaAccess(type: any): Promise<boolean>
    /** @checks microphone */
    getMediaAccessStatus(type: 'microphone'): string
    /** @checks camera */
    getMediaAccessStatus(type: 'camera'): string
    /** @checks screen-capture */
    getMediaAccessStatus(type: 'screen'): string
    /** @checks */
    getMediaAccessStatus(type: any): string
    /** @collects biometrics */
    promptTouchID(reason: string): Promise<void>
    /** @checks biometrics */
    canPromptTouchID(): boolean
    [member: string]: any
  }
  export const systemPreferences: SystemPreferences
  /** @source https://www.electronjs.org/docs/latest/api/dialog */
  export interface Dialog {
    /** @picks storage */
    showOpenDialog(...args: any[]): Promise<{ canceled: boolean; filePaths: string[] }>
    /** @picks storage */
    showOpenDialogSync(...args: any[]): string[] | undefined
    showSaveDialog(...args: any[]): Promise<any>
    showMessageBox(...args: any[]): Promise<any>
    [member: string]: any
  }
  export const dialog: Dialog
  /** @source https://www.electronjs.org/docs/latest/api/push-notifications */
  export const pushNotifications: {
    /** @collects notifications @note the push token */
    registerForAPNSNotifications(): Promise<string>
    [member: string]: any
  }
  /** @source https://www.electronjs.org/docs/latest/api/session */
  export interface Session {
    readonly cookies: Cookies
    /** @collects user-agent */
    getUserAgent(): string
    [member: string]: any
  }
  export const session: { readonly defaultSession: Session; fromPartition(partition: string, options?: any): Session; [member: string]: any }
  /** @source https://www.electronjs.org/docs/latest/api/cookies */
  export interface Cookies {
    /** @collects cookies */
    get(filter: any): Promise<any[]>
    /** @collects cookies */
    set(details: any): Promise<void>
    remove(url: string, name: string): Promise<void>
    [member: string]: any
  }
  /** @source https://www.electronjs.org/docs/latest/api/web-contents */
  export interface WebContents {
    readonly session: Session
    /** @collects user-agent */
    getUserAgent(): string
    [member: string]: any
  }
  export class BrowserWindow {
    constructor(options?: any)
    readonly webContents: WebContents
    static getFocusedWindow(): BrowserWindow | null
    static getAllWindows(): BrowserWindow[]
    static fromWebContents(contents: any): BrowserWindow | null
    [member: string]: any
  }
  export const ipcMain: any
  export const ipcRenderer: any
  export const shell: any
  export const screen: any
  /** Electron 13 and older. */
  export const remote: typeof import('electron')
  const electron: typeof import('electron')
  export default electron
}
declare module 'electron/main' { export * from 'electron' }
declare module 'electron/renderer' { export * from 'electron' }
declare module 'electron/common' { export * from 'electron' }
/** @source https://github.com/electron/remote */
declare module '@electron/remote' { export * from 'electron' }
/** @source https://www.electronjs.org/docs/latest/api/browser-window */
interface Window {
  /** Where Node is switched on in a window, bundlers are got round by this. */
  require(name: 'electron'): typeof import('electron')
  require(name: any): any
}
