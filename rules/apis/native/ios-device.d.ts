/** @source https://developer.apple.com/documentation/uikit/uidevice */
/** The root of every class, with what HTML5+ adds to read a field by name. */
declare class NSObject {
  static alloc<T extends NSObject>(this: { new (...args: any[]): T }): T
  static new<T extends NSObject>(this: { new (...args: any[]): T }): T
  init(): this
  /** @invokes this name @source https://uniapp.dcloud.net.cn/tutorial/native-js.html */
  plusGetAttribute(name: string): any
}
/** NativeScript reads a property; HTML5+ calls its getter. */
type IosBoth<T> = T & (() => T)
declare class UIDevice extends NSObject {
  static currentDevice: IosBoth<UIDevice>
  /** @collects device-id/idfv @distinctive */
  identifierForVendor: IosBoth<NSUUID>
  /** @collects device-info */
  model: IosBoth<string>
  /** @collects device-info */
  localizedModel: IosBoth<string>
  /** @collects device-info */
  systemVersion: IosBoth<string>
  /** @collects device-info @note the name that the user gave the device */
  name: IosBoth<string>
  /** @collects device-info */
  batteryLevel: IosBoth<number>
  /** @collects device-info */
  batteryState: IosBoth<number>
  /** @collects sensors/environment */
  proximityState: IosBoth<boolean>
  systemName: IosBoth<string>
  userInterfaceIdiom: IosBoth<number>
  orientation: IosBoth<number>
}
declare class NSUUID extends NSObject { UUIDString: IosBoth<string> }
/** @source https://developer.apple.com/documentation/adsupport/asidentifiermanager */
declare class ASIdentifierManager extends NSObject {
  static sharedManager(): ASIdentifierManager
  /** @collects device-id/idfa @permission NSUserTrackingUsageDescription @distinctive */
  advertisingIdentifier: IosBoth<NSUUID>
  /** @checks advertising */
  advertisingTrackingEnabled: IosBoth<boolean>
  /** @checks advertising */
  isAdvertisingTrackingEnabled(): boolean
}
/** @source https://developer.apple.com/documentation/apptrackingtransparency/attrackingmanager */
declare class ATTrackingManager extends NSObject {
  /** @requests advertising @permission NSUserTrackingUsageDescription @distinctive */
  static requestTrackingAuthorizationWithCompletionHandler(done: (status: number) => void): void
  /** @checks advertising */
  static trackingAuthorizationStatus: IosBoth<number>
}
/** @source https://developer.apple.com/documentation/uikit/uiscreen */
declare class UIScreen extends NSObject {
  static mainScreen: IosBoth<UIScreen>
  /** @collects device-info */
  nativeBounds: IosBoth<any>
  /** @collects device-info */
  nativeScale: IosBoth<number>
  /** @checks screen-capture */
  captured: IosBoth<boolean>
  bounds: IosBoth<any>
  scale: IosBoth<number>
}
/** @source https://developer.apple.com/documentation/foundation/nsprocessinfo */
declare class NSProcessInfo extends NSObject {
  static processInfo: IosBoth<NSProcessInfo>
  /** @collects device-info */
  operatingSystemVersionString: IosBoth<string>
  /** @collects device-info */
  physicalMemory: IosBoth<number>
  /** @collects device-info */
  processorCount: IosBoth<number>
  /** @collects device-info */
  hostName: IosBoth<string>
  isOperatingSystemAtLeastVersion(version: any): boolean
}
/** @source https://developer.apple.com/documentation/foundation/nslocale */
declare class NSLocale extends NSObject {
  static currentLocale: IosBoth<NSLocale>
  /** @collects user-agent */
  static preferredLanguages: IosBoth<any>
  /** @collects user-agent */
  languageCode: IosBoth<string>
  /** @collects user-agent */
  countryCode: IosBoth<string>
  /** @collects user-agent */
  localeIdentifier: IosBoth<string>
}
/** @source https://developer.apple.com/documentation/foundation/nstimezone */
declare class NSTimeZone extends NSObject {
  static localTimeZone: IosBoth<NSTimeZone>
  static systemTimeZone: IosBoth<NSTimeZone>
  /** @collects user-agent */
  name: IosBoth<string>
}
/** @source https://developer.apple.com/documentation/foundation/nshttpcookiestorage */
declare class NSHTTPCookieStorage extends NSObject {
  static sharedHTTPCookieStorage: IosBoth<NSHTTPCookieStorage>
  /** @collects cookies */
  cookies: IosBoth<any>
  /** @collects cookies */
  cookiesForURL(url: any): any
  /** @collects cookies */
  setCookie(cookie: any): void
  /** @writes cookies */
  deleteCookie(cookie: any): void
}
interface IosClasses extends NativeBridge {
  UIDevice: typeof UIDevice
  ASIdentifierManager: typeof ASIdentifierManager
  ATTrackingManager: typeof ATTrackingManager
  UIScreen: typeof UIScreen
  NSProcessInfo: typeof NSProcessInfo
  NSLocale: typeof NSLocale
  NSTimeZone: typeof NSTimeZone
  NSHTTPCookieStorage: typeof NSHTTPCookieStorage
}
