/** @source https://www.npmjs.com/package/react-native-screenshot-aware */
declare module 'react-native-screenshot-aware' {
  /** @collects screen-capture @note told when the user takes a screenshot */
  export function useScreenshotAware(listener: () => void): void
  const ScreenshotAware: {
    /** @collects screen-capture @note told when the user takes a screenshot */
    addListener(listener: () => void): { remove(): void }
    removeAllListeners(): void
  }
  export default ScreenshotAware
}
/** @source https://www.npmjs.com/package/react-native-screenshot-detector */
declare module 'react-native-screenshot-detector' {
  /** @collects screen-capture @note told when the user takes a screenshot */
  export function subscribe(listener: () => void): any
  export function unsubscribe(emitter: any): void
}
/** @source https://www.npmjs.com/package/@exodus/react-native-screenshot-detector */
declare module '@exodus/react-native-screenshot-detector' {
  export * from 'react-native-screenshot-detector'
}
/** @source https://www.npmjs.com/package/react-native-capture-protection */
declare module 'react-native-capture-protection' {
  interface CaptureProtectionModule {
    /** @collects screen-capture @note told when the user takes a screenshot or records the screen */
    addListener(listener: (event: any) => void): { remove(): void } | undefined
    /** @checks screen-capture */
    isScreenRecording(): Promise<boolean | undefined>
    prevent(options?: any): Promise<void>
    allow(options?: any): Promise<void>
    [other: string]: any
  }
  export const CaptureProtection: CaptureProtectionModule
  export const CaptureProtectionProvider: any
}
