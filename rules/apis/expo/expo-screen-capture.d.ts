/** @source https://docs.expo.dev/versions/latest/sdk/screen-capture/ */
declare module 'expo-screen-capture' {
  interface AskScreenshots {
    /** @requests screen-capture @permission android.permission.READ_MEDIA_IMAGES @os android */
    (): Promise<any>
  }
  interface CheckScreenshots {
    /** @checks screen-capture */
    (): Promise<any>
  }
  /** @collects screen-capture @note told when the user takes a screenshot */
  export function addScreenshotListener(listener: () => void): { remove(): void }
  /** @collects screen-capture @note told when the user takes a screenshot */
  export function useScreenshotListener(listener: () => void): void
  /** @requests screen-capture @permission android.permission.READ_MEDIA_IMAGES @os android @note to see that a screenshot was taken */
  export function requestPermissionsAsync(): Promise<any>
  /** @checks screen-capture */
  export function getPermissionsAsync(): Promise<any>
  /** @holds @checks screen-capture */
  export function usePermissions(options?: any): [any, AskScreenshots, CheckScreenshots]
  export function preventScreenCaptureAsync(key?: string): Promise<void>
  export function allowScreenCaptureAsync(key?: string): Promise<void>
  export function usePreventScreenCapture(key?: string): void
}
