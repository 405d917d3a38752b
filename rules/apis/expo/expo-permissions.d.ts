/**
 * The constants hold the platform permissions that they stand for, so that a request tells what it asks for; at run
 * time they are the short names of the overloads.
 * @source https://docs.expo.dev/versions/v43.0.0/sdk/permissions/
 */
declare module 'expo-permissions' {
  export const CAMERA: 'android.permission.CAMERA'
  export const CAMERA_ROLL: 'NSPhotoLibraryUsageDescription'
  export const MEDIA_LIBRARY: 'NSPhotoLibraryUsageDescription'
  export const MEDIA_LIBRARY_WRITE_ONLY: 'NSPhotoLibraryAddUsageDescription'
  export const AUDIO_RECORDING: 'android.permission.RECORD_AUDIO'
  export const LOCATION: 'android.permission.ACCESS_FINE_LOCATION'
  export const LOCATION_FOREGROUND: 'android.permission.ACCESS_FINE_LOCATION'
  export const LOCATION_BACKGROUND: 'android.permission.ACCESS_BACKGROUND_LOCATION'
  export const NOTIFICATIONS: 'android.permission.POST_NOTIFICATIONS'
  export const USER_FACING_NOTIFICATIONS: 'android.permission.POST_NOTIFICATIONS'
  export const CONTACTS: 'android.permission.READ_CONTACTS'
  export const CALENDAR: 'android.permission.READ_CALENDAR'
  export const REMINDERS: 'NSRemindersUsageDescription'
  export const MOTION: 'NSMotionUsageDescription'
  export const SYSTEM_BRIGHTNESS: 'android.permission.WRITE_SETTINGS'
  interface AskAgain {
    /** @requests @note what the hook was called for */
    (): Promise<void>
  }
  interface CheckAgain {
    /** @checks */
    (): Promise<void>
  }
  /** @requests camera @permission android.permission.CAMERA NSCameraUsageDescription */
  export function askAsync(type: 'camera'): Promise<any>
  /** @requests photos @permission NSPhotoLibraryUsageDescription */
  export function askAsync(type: 'mediaLibrary' | 'mediaLibraryWriteOnly' | 'cameraRoll'): Promise<any>
  /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
  export function askAsync(type: 'audioRecording'): Promise<any>
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION NSLocationWhenInUseUsageDescription */
  export function askAsync(type: 'location' | 'locationForeground'): Promise<any>
  /** @requests location @permission android.permission.ACCESS_BACKGROUND_LOCATION NSLocationAlwaysAndWhenInUseUsageDescription */
  export function askAsync(type: 'locationBackground'): Promise<any>
  /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
  export function askAsync(type: 'notifications' | 'userFacingNotifications'): Promise<any>
  /** @requests contacts @permission android.permission.READ_CONTACTS NSContactsUsageDescription */
  export function askAsync(type: 'contacts'): Promise<any>
  /** @requests calendar @permission android.permission.READ_CALENDAR NSCalendarsUsageDescription */
  export function askAsync(type: 'calendar' | 'reminders'): Promise<any>
  /** @requests sensors/motion @permission NSMotionUsageDescription */
  export function askAsync(type: 'motion'): Promise<any>
  /** @requests @permissionFrom types */
  export function askAsync(...types: any[]): Promise<any>
  /** @checks @permissionFrom types */
  export function getAsync(...types: any[]): Promise<any>
  /** @holds @requests @permissionFrom type */
  export function usePermissions(type: any, options: { ask: true; get?: boolean }): [any, AskAgain, CheckAgain]
  /** @holds @checks @permissionFrom type */
  export function usePermissions(type: any, options?: any): [any, AskAgain, CheckAgain]
}
