/** @source https://developer.mozilla.org/en-US/docs/Web/API/Permissions/query */
interface Navigator { readonly permissions: Permissions }
interface Permissions {
  /** @checks location */
  query(descriptor: WebPermission<'geolocation'>): Promise<PermissionStatus>
  /** @checks camera */
  query(descriptor: WebPermission<'camera'>): Promise<PermissionStatus>
  /** @checks microphone */
  query(descriptor: WebPermission<'microphone'>): Promise<PermissionStatus>
  /** @checks notifications */
  query(descriptor: WebPermission<'notifications' | 'push'>): Promise<PermissionStatus>
  /** @checks clipboard/read */
  query(descriptor: WebPermission<'clipboard-read'>): Promise<PermissionStatus>
  /** @checks sensors/motion */
  query(descriptor: WebPermission<'accelerometer' | 'gyroscope' | 'magnetometer'>): Promise<PermissionStatus>
  /** @checks sensors/environment */
  query(descriptor: WebPermission<'ambient-light-sensor'>): Promise<PermissionStatus>
  /** @checks screen-capture */
  query(descriptor: WebPermission<'display-capture'>): Promise<PermissionStatus>
  /** @checks nfc */
  query(descriptor: WebPermission<'nfc'>): Promise<PermissionStatus>
  query(descriptor: any): Promise<PermissionStatus>
}
interface WebPermission<N> { name: N; [key: string]: any }
interface PermissionStatus { readonly state: 'granted' | 'denied' | 'prompt'; [member: string]: any }
declare var navigator: Navigator
