/** @source https://github.com/danielsogl/awesome-cordova-plugins */
interface AwesomeAndroidPermissions {
  /** @checks @permissionFrom permission */
  checkPermission(permission: any): Promise<{ hasPermission: boolean }>
  /** @checks @permissionFrom permission */
  hasPermission(permission: any): Promise<{ hasPermission: boolean }>
  /** @requests @permissionFrom permission */
  requestPermission(permission: any): Promise<{ hasPermission: boolean }>
  /** @requests @permissionFrom permissions */
  requestPermissions(permissions: any): Promise<any>
  PERMISSION: CordovaAndroidPermissions
}
declare module '@awesome-cordova-plugins/android-permissions/ngx' {
  export class AndroidPermissions {}
  export interface AndroidPermissions extends AwesomeAndroidPermissions {}
}
declare module '@awesome-cordova-plugins/android-permissions' {
  export const AndroidPermissions: AwesomeAndroidPermissions
  export type AndroidPermissions = AwesomeAndroidPermissions
}
declare module '@ionic-native/android-permissions/ngx' { export * from '@awesome-cordova-plugins/android-permissions/ngx' }
declare module '@ionic-native/android-permissions' { export * from '@awesome-cordova-plugins/android-permissions' }
interface AwesomeDiagnostic extends CordovaDiagnostic {
  /** @requests @permissionFrom permission @distinctive */
  requestRuntimePermission(permission: any): Promise<any>
  /** @requests @permissionFrom permissions @distinctive */
  requestRuntimePermissions(permissions: any): Promise<any>
  /** @checks @permissionFrom permission */
  getPermissionAuthorizationStatus(permission: any): Promise<any>
  /** @checks @permissionFrom permissions */
  getPermissionsAuthorizationStatus(permissions: any): Promise<any>
}
declare module '@awesome-cordova-plugins/diagnostic/ngx' {
  export class Diagnostic {}
  export interface Diagnostic extends AwesomeDiagnostic {}
}
declare module '@awesome-cordova-plugins/diagnostic' {
  export const Diagnostic: AwesomeDiagnostic
  export type Diagnostic = AwesomeDiagnostic
}
declare module '@ionic-native/diagnostic/ngx' { export * from '@awesome-cordova-plugins/diagnostic/ngx' }
declare module '@ionic-native/diagnostic' { export * from '@awesome-cordova-plugins/diagnostic' }
