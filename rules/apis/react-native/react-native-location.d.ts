/** @source https://github.com/timfpark/react-native-location */
declare module 'react-native-location' {
  export * as default from 'react-native-location'
  export function configure(options: any): Promise<void>
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
  export function requestPermission(options: any): Promise<boolean>
  /** @checks location */
  export function checkPermission(options: any): Promise<boolean>
  /** @checks location */
  export function getCurrentPermission(): Promise<string>
  /** @collects location */
  export function getLatestLocation(options?: any): Promise<any>
  /** @collects location */
  export function subscribeToLocationUpdates(listener: (locations: any[]) => void): () => void
  /** @collects location */
  export function subscribeToSignificantLocationUpdates(listener: (locations: any[]) => void): () => void
  /** @collects sensors/motion @note compass heading */
  export function subscribeToHeadingUpdates(listener: (heading: { heading: number }) => void): () => void
}
