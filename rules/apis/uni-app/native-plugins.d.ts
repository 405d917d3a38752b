/** @source https://uniapp.dcloud.net.cn/plugin/native-plugin.html */
declare var uni: Uni
interface Uni {
  requireNativePlugin<T>(id: T & UniUnknown<T>): OwnNativeModule
  requireNativePlugin(id: 'JG-JPush'): UniJPush
  requireNativePlugin(id: 'JG-JVerification'): UniJVerification
  requireNativePlugin(id: 'TUICallKit' | 'TencentCloud-TUICallKit'): UniTUICallKit
  requireNativePlugin(id: string): OwnNativeModule
}
/** @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/API.md */
interface UniJPush {
  /** @starts jpush */
  initJPushService(): void
  /** @collects notifications */
  getRegistrationID(done: (result: { registerID: string }) => void): void
  /** @collects notifications @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/IOS.md */
  addDeviceTokenListener(listener: (result: any) => void): void
  /** @requests notifications @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/IOS.md */
  requestNotificationAuthorization(done: (result: any) => void): void
  /** @requests notifications @permission android.permission.POST_NOTIFICATIONS @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/ANDROID.md */
  requestPermission(): void
  /** @checks notifications @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/ANDROID.md */
  isNotificationEnabled(done: (result: any) => void): void
  /** @requests location @permission NSLocationWhenInUseUsageDescription @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/IOS.md */
  requestLocationAuthorization(done: (result: any) => void): void
  /** @checks location @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/IOS.md */
  locationServicesEnabled(): boolean
  /** @checks location @source https://github.com/jpush/jpush-hbuilder-plugin/blob/master/doc/IOS.md */
  getLocationAuthorizationStatus(): number
  /** @writes notifications */
  addLocalNotification(options: any): void
  setAlias(options: any): void
  addTags(options: any): void
  [key: string]: any
}
/** @source https://github.com/jpush/jverification-hbuilder-plugin/blob/master/README.md */
interface UniJVerification {
  /** @starts jverification */
  init(options: any, done?: (result: any) => void): void
  /** @collects account @note the carrier's one-key login */
  preLogin(timeout: number, done: (result: any) => void): void
  /** @collects account */
  loginAuth(options: any, done: (result: any) => void, event?: (event: any) => void): void
  /** @collects account */
  getToken(timeout: number, done: (result: any) => void): void
  /** @checks account */
  checkVerifyEnable(done: (result: any) => void): void
  clearPreLoginCache(): void
  [key: string]: any
}
/** @source https://github.com/Tencent-RTC/TUICallKit */
interface UniTUICallKit {
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  call<T>(user: any, type: T & UniUnknown<T>, done?: any): void
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  call(user: any, type: 1, done?: any): void
  /**
   * @collects microphone @permission android.permission.RECORD_AUDIO android.permission.CAMERA
   * @collects camera
   */
  call(user: any, type: 2, done?: any): void
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  call(...args: any[]): void
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  groupCall(group: string, users: any, type: any, done?: any): void
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  joinInGroupCall(room: any, group: string, type: any, done?: any): void
  setSelfInfo(name: string, avatar: string, done?: any): void
  [key: string]: any
}
