/** @source https://github.com/gre/react-native-view-shot */
declare module 'react-native-view-shot' {
  /** @collects screen-capture */
  export function captureScreen(options?: any): Promise<string>
  export function captureRef(view: any, options?: any): Promise<string>
  export function releaseCapture(uri: string): void
}
