/** @source https://github.com/sindresorhus/os-locale */
declare module 'os-locale' {
  /** @collects user-agent */
  export function osLocale(options?: any): Promise<string>
  /** @collects user-agent */
  export function osLocaleSync(options?: any): string
  const locale: {
    /** @collects user-agent */
    (options?: any): string
    /** @collects user-agent */
    sync(options?: any): string
  }
  export default locale
}
/** @source https://github.com/sindresorhus/clipboardy */
declare module 'clipboardy' {
  const clipboard: {
    /** @collects clipboard/read */
    read(): Promise<string>
    /** @collects clipboard/read */
    readSync(): string
    /** @collects clipboard/read */
    readImages(): Promise<string[]>
    /** @writes clipboard/read */
    write(text: string): Promise<void>
    /** @writes clipboard/read */
    writeSync(text: string): void
  }
  export default clipboard
}
/** @source https://github.com/xavi-/node-copy-paste */
declare module 'copy-paste' {
  /** @collects clipboard/read */
  export function paste(callback?: (error: any, text: string) => void): string
  /** @writes clipboard/read */
  export function copy(content: any, callback?: any): any
}
/** @source https://github.com/sindresorhus/get-windows */
declare module 'active-win' {
  interface ActiveWindow { title: string; id: number; owner: { name: string; processId: number; path: string; [key: string]: any }; url?: string; [key: string]: any }
  /** @collects app-list @note the window that the user works in, of any app */
  export function activeWindow(options?: any): Promise<ActiveWindow | undefined>
  /** @collects app-list @note the window that the user works in, of any app */
  export function activeWindowSync(options?: any): ActiveWindow | undefined
  /** @collects app-list */
  export function openWindows(options?: any): Promise<ActiveWindow[]>
  /** @collects app-list */
  export function openWindowsSync(options?: any): ActiveWindow[]
  const activeWin: {
    /** @collects app-list @note the window that the user works in, of any app */
    (options?: any): Promise<ActiveWindow | undefined>
    /** @collects app-list @note the window that the user works in, of any app */
    sync(options?: any): ActiveWindow | undefined
    /** @collects app-list */
    getOpenWindows(options?: any): Promise<ActiveWindow[]>
  }
  export default activeWin
}
declare module 'get-windows' { export { activeWindow, activeWindowSync, openWindows, openWindowsSync } from 'active-win' }
/** @source https://github.com/bencevans/screenshot-desktop */
declare module 'screenshot-desktop' {
  const screenshot: {
    /** @collects screen-capture */
    (options?: any): Promise<any>
    /** @collects screen-capture */
    all(): Promise<any[]>
    listDisplays(): Promise<any[]>
  }
  export = screenshot
}
/** @source https://robotjs.dev/docs/syntax */
declare module 'robotjs' {
  export const screen: {
    /** @collects screen-capture */
    capture(x?: number, y?: number, width?: number, height?: number): any
  }
  /** @collects screen-capture */
  export function getPixelColor(x: number, y: number): string
  export function moveMouse(x: number, y: number): void
  export function typeString(text: string): void
  const robot: typeof import('robotjs')
  export default robot
}
/** @source https://github.com/Teamwork/node-auto-launch */
declare module 'auto-launch' {
  class AutoLaunch {
    constructor(options: any)
    /** @collects auto-start */
    enable(): Promise<void>
    disable(): Promise<void>
    /** @checks auto-start */
    isEnabled(): Promise<boolean>
  }
  export = AutoLaunch
}
/** @source https://github.com/sindresorhus/username */
declare module 'username' {
  /** @collects account @note the system account */
  export function username(): Promise<string | undefined>
  /** @collects account @note the system account */
  export function usernameSync(): string | undefined
}
/** @source https://github.com/sindresorhus/fullname */
declare module 'fullname' {
  /** @collects account @note the system account's full name */
  export default function fullName(): Promise<string | undefined>
}
/** @source https://github.com/codebytere/node-mac-permissions */
declare module 'node-mac-permissions' {
  /** @requests camera @os macos @distinctive */
  export function askForCameraAccess(): Promise<string>
  /** @requests microphone @os macos @distinctive */
  export function askForMicrophoneAccess(): Promise<string>
  /** @requests screen-capture @os macos @distinctive */
  export function askForScreenCaptureAccess(openPreferences?: boolean): void
  /** @requests contacts @os macos @distinctive */
  export function askForContactsAccess(): Promise<string>
  /** @requests calendar @os macos @distinctive */
  export function askForCalendarAccess(type?: any): Promise<string>
  /** @requests calendar @os macos @distinctive */
  export function askForRemindersAccess(): Promise<string>
  /** @requests photos @os macos @distinctive */
  export function askForPhotosAccess(type?: any): Promise<string>
  /** @requests location @os macos @distinctive */
  export function askForLocationAccess(type?: any): Promise<string>
  /** @requests microphone @os macos @distinctive */
  export function askForSpeechRecognitionAccess(): Promise<string>
  /** @checks camera */
  export function getAuthStatus(type: 'camera'): string
  /** @checks microphone */
  export function getAuthStatus(type: 'microphone' | 'speech-recognition'): string
  /** @checks screen-capture */
  export function getAuthStatus(type: 'screen'): string
  /** @checks contacts */
  export function getAuthStatus(type: 'contacts'): string
  /** @checks calendar */
  export function getAuthStatus(type: 'calendar' | 'reminders'): string
  /** @checks location */
  export function getAuthStatus(type: 'location'): string
  /** @checks */
  export function getAuthStatus(type: any): string
  const permissions: typeof import('node-mac-permissions')
  export default permissions
}
