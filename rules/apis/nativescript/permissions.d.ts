/** @source https://github.com/nathanaela/nativescript-permissions */
declare module 'nativescript-permissions' {
  /** @requests @permissionFrom permission */
  export function requestPermission(permission: AndroidPermission, explanation?: any): Promise<any>
  /** @requests @permissionFrom permissions */
  export function requestPermissions(permissions: AndroidPermission[], explanation?: any): Promise<any>
  /** @checks @permissionFrom permission */
  export function hasPermission(permission: AndroidPermission): boolean
  /** @checks @permissionFrom permissions */
  export function hasPermissions(permissions: AndroidPermission[]): any
}
/** @source https://github.com/nativescript-community/perms */
declare module '@nativescript-community/perms' {
  type Unknown<T> = 0 extends 1 & T ? T : never
  /** @requests @permissionFrom permission */
  export function request<T>(permission: T & Unknown<T>, options?: any): Promise<any>
  /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
  export function request(permission: 'location', options?: any): Promise<any>
  /** @requests camera @permission android.permission.CAMERA */
  export function request(permission: 'camera', options?: any): Promise<any>
  /** @requests microphone @permission android.permission.RECORD_AUDIO */
  export function request(permission: 'microphone' | 'speechRecognition', options?: any): Promise<any>
  /** @requests photos */
  export function request(permission: 'photo' | 'video' | 'mediaLocation', options?: any): Promise<any>
  /** @requests contacts @permission android.permission.READ_CONTACTS */
  export function request(permission: 'contacts', options?: any): Promise<any>
  /** @requests calendar @permission android.permission.READ_CALENDAR */
  export function request(permission: 'event' | 'reminder', options?: any): Promise<any>
  /** @requests bluetooth */
  export function request(permission: 'bluetooth' | 'bluetoothConnect' | 'bluetoothScan', options?: any): Promise<any>
  /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
  export function request(permission: 'notification', options?: any): Promise<any>
  /** @requests sensors/motion @permission android.permission.ACTIVITY_RECOGNITION */
  export function request(permission: 'motion', options?: any): Promise<any>
  /** @requests storage */
  export function request(permission: 'storage' | 'audio' | 'mediaLibrary', options?: any): Promise<any>
  /** @requests sms */
  export function request(permission: 'readSms' | 'receiveSms', options?: any): Promise<any>
  export function request(permission: 'backgroundRefresh' | 'exactAlarm', options?: any): Promise<any>
  /** @requests @permissionFrom permission */
  export function request(permission: AndroidPermission | object, options?: any): Promise<any>
  /** @checks @permissionFrom permission */
  export function check(permission: AndroidPermission, options?: any): Promise<any>
  /** @checks */
  export function checkMultiple(permissions: any): Promise<any>
  export function openSettings(): Promise<boolean>
}
