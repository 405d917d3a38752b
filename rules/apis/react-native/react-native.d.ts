/** @source https://reactnative.dev/docs/apis */
declare module 'react-native' {
  export const Platform: {
    OS: string
    /** @collects device-info @source https://reactnative.dev/docs/platform#version */
    Version: any
    /** @source https://reactnative.dev/docs/platform#constants */
    constants: PlatformConstants
    select<const T>(specifics: { [platform: string]: T }): T
  }
  /** @source https://reactnative.dev/docs/platform#constants */
  interface PlatformConstants {
    /** @collects device-info @os android */
    Version: number
    /** @collects device-info @os android */
    Release: string
    /** @collects device-id/serial @os android */
    Serial: string
    /** @collects device-info @os android */
    Fingerprint: string
    /** @collects device-info @os android */
    Model: string
    /** @collects device-info @os android */
    Brand: string
    /** @collects device-info @os android */
    Manufacturer: string
    /** @collects device-info @os ios */
    osVersion: string
    /** @collects device-info @os ios */
    systemName: string
    [other: string]: any
  }

  export const Dimensions: {
    /** @collects device-info @whole @source https://reactnative.dev/docs/dimensions#get */
    get(dim: 'screen'): RNScaledSize
    get(dim: any): RNScaledSize
    addEventListener(type: string, handler: (change: { window: RNScaledSize; screen: RNScaledSize }) => void): any
  }
  interface RNScaledSize { width: number; height: number; scale: number; fontScale: number }
  export const PixelRatio: {
    /** @collects device-info @source https://reactnative.dev/docs/pixelratio#get */
    get(): number
    getFontScale(): number
    getPixelSizeForLayoutSize(size: number): number
    roundToNearestPixel(size: number): number
  }

  /** @source https://reactnative.dev/docs/permissionsandroid */
  export const PermissionsAndroid: {
    /** @requests @permissionFrom permission @os android */
    request<const P>(permission: P, rationale?: any): Promise<string>
    /** @requests @permissionFrom permissions @os android */
    requestMultiple<const P>(permissions: P): Promise<{ [permission: string]: string }>
    /** @requests @permissionFrom permission @os android @note deprecated name of request */
    requestPermission<const P>(permission: P, rationale?: any): Promise<boolean>
    /** @checks @permissionFrom permission @os android */
    check<const P>(permission: P): Promise<boolean>
    /** @checks @permissionFrom permission @os android @note deprecated name of check */
    checkPermission<const P>(permission: P): Promise<boolean>
    PERMISSIONS: {
      READ_CALENDAR: 'android.permission.READ_CALENDAR'
      WRITE_CALENDAR: 'android.permission.WRITE_CALENDAR'
      CAMERA: 'android.permission.CAMERA'
      READ_CONTACTS: 'android.permission.READ_CONTACTS'
      WRITE_CONTACTS: 'android.permission.WRITE_CONTACTS'
      GET_ACCOUNTS: 'android.permission.GET_ACCOUNTS'
      ACCESS_FINE_LOCATION: 'android.permission.ACCESS_FINE_LOCATION'
      ACCESS_COARSE_LOCATION: 'android.permission.ACCESS_COARSE_LOCATION'
      ACCESS_BACKGROUND_LOCATION: 'android.permission.ACCESS_BACKGROUND_LOCATION'
      RECORD_AUDIO: 'android.permission.RECORD_AUDIO'
      READ_PHONE_STATE: 'android.permission.READ_PHONE_STATE'
      CALL_PHONE: 'android.permission.CALL_PHONE'
      READ_CALL_LOG: 'android.permission.READ_CALL_LOG'
      WRITE_CALL_LOG: 'android.permission.WRITE_CALL_LOG'
      ADD_VOICEMAIL: 'com.android.voicemail.permission.ADD_VOICEMAIL'
      READ_VOICEMAIL: 'com.android.voicemail.permission.READ_VOICEMAIL'
      WRITE_VOICEMAIL: 'com.android.voicemail.permission.WRITE_VOICEMAIL'
      USE_SIP: 'android.permission.USE_SIP'
      PROCESS_OUTGOING_CALLS: 'android.permission.PROCESS_OUTGOING_CALLS'
      BODY_SENSORS: 'android.permission.BODY_SENSORS'
      BODY_SENSORS_BACKGROUND: 'android.permission.BODY_SENSORS_BACKGROUND'
      SEND_SMS: 'android.permission.SEND_SMS'
      RECEIVE_SMS: 'android.permission.RECEIVE_SMS'
      READ_SMS: 'android.permission.READ_SMS'
      RECEIVE_WAP_PUSH: 'android.permission.RECEIVE_WAP_PUSH'
      RECEIVE_MMS: 'android.permission.RECEIVE_MMS'
      READ_EXTERNAL_STORAGE: 'android.permission.READ_EXTERNAL_STORAGE'
      READ_MEDIA_IMAGES: 'android.permission.READ_MEDIA_IMAGES'
      READ_MEDIA_VIDEO: 'android.permission.READ_MEDIA_VIDEO'
      READ_MEDIA_AUDIO: 'android.permission.READ_MEDIA_AUDIO'
      READ_MEDIA_VISUAL_USER_SELECTED: 'android.permission.READ_MEDIA_VISUAL_USER_SELECTED'
      WRITE_EXTERNAL_STORAGE: 'android.permission.WRITE_EXTERNAL_STORAGE'
      BLUETOOTH_CONNECT: 'android.permission.BLUETOOTH_CONNECT'
      BLUETOOTH_SCAN: 'android.permission.BLUETOOTH_SCAN'
      BLUETOOTH_ADVERTISE: 'android.permission.BLUETOOTH_ADVERTISE'
      ACCESS_MEDIA_LOCATION: 'android.permission.ACCESS_MEDIA_LOCATION'
      ACCEPT_HANDOVER: 'android.permission.ACCEPT_HANDOVER'
      ACTIVITY_RECOGNITION: 'android.permission.ACTIVITY_RECOGNITION'
      ANSWER_PHONE_CALLS: 'android.permission.ANSWER_PHONE_CALLS'
      READ_PHONE_NUMBERS: 'android.permission.READ_PHONE_NUMBERS'
      UWB_RANGING: 'android.permission.UWB_RANGING'
      POST_NOTIFICATIONS: 'android.permission.POST_NOTIFICATIONS'
      NEARBY_WIFI_DEVICES: 'android.permission.NEARBY_WIFI_DEVICES'
    }
    RESULTS: { GRANTED: 'granted'; DENIED: 'denied'; NEVER_ASK_AGAIN: 'never_ask_again' }
  }

  /** @source https://reactnative.dev/docs/clipboard */
  export const Clipboard: {
    /** @collects clipboard/read */
    getString(): Promise<string>
    /** @writes clipboard/read */
    setString(content: string): void
  }

  /** @source https://reactnative.dev/docs/settings */
  export const Settings: {
    /** @collects user-agent @os ios @note key of the system's user defaults */
    get(key: 'AppleLocale' | 'AppleLanguages'): any
    get(key: string): any
  }
  /** @source https://reactnative.dev/docs/i18nmanager */
  export const I18nManager: { isRTL: boolean; getConstants(): RNLocaleConstants; [other: string]: any }
  interface RNLocaleConstants {
    isRTL: boolean
    /** @collects user-agent */
    localeIdentifier?: string
  }
  /** @source https://reactnative.dev/docs/native-modules-intro */
  export const NativeModules: {
    SettingsManager: { settings: RNUserDefaults; getConstants(): { settings: RNUserDefaults }; [other: string]: any }
    I18nManager: {
      /** @collects user-agent */
      localeIdentifier: string
      getConstants(): RNLocaleConstants
      [other: string]: any
    }
    PlatformConstants: PlatformConstants & {
      getConstants(): PlatformConstants
      /** @collects device-id/android-id @os android @source https://github.com/facebook/react-native/blob/main/packages/react-native/src/private/specs_DEPRECATED/modules/NativePlatformConstantsAndroid.js */
      getAndroidID(): string
    }
  } & { [name: string]: OwnNativeModule }
  /** @source https://reactnative.dev/docs/turbo-native-modules-introduction */
  export const TurboModuleRegistry: {
    get<T = {}>(name: string): (T & OwnNativeModule) | null
    getEnforcing<T = {}>(name: string): T & OwnNativeModule
  }
  /** @source https://developer.apple.com/documentation/foundation/userdefaults */
  interface RNUserDefaults {
    /** @collects user-agent @os ios */
    AppleLocale: string
    /** @collects user-agent @os ios */
    AppleLanguages: string[]
    [key: string]: any
  }

  /** @source https://reactnative.dev/docs/0.60/cameraroll */
  export const CameraRoll: {
    /** @collects photos @permission android.permission.READ_EXTERNAL_STORAGE */
    getPhotos(params?: any): Promise<any>
    /** @writes photos */
    saveToCameraRoll(tag: string, type?: string): Promise<string>
  }
  /** @source https://reactnative.dev/docs/0.60/imagepickerios */
  export const ImagePickerIOS: {
    /** @collects camera @os ios */
    openCameraDialog(config: any, success: any, cancel: any): void
    /** @picks photos @os ios */
    openSelectDialog(config: any, success: any, cancel: any): void
    /** @checks camera @os ios */
    canUseCamera(callback: any): void
    /** @checks camera @os ios */
    canRecordVideos(callback: any): void
  }
  /** @source https://reactnative.dev/docs/pushnotificationios */
  export const PushNotificationIOS: {
    /** @requests notifications @os ios */
    requestPermissions(permissions?: any): Promise<any>
    /** @checks notifications @os ios */
    checkPermissions(callback: any): void
    /** @collects notifications @os ios @note push token */
    addEventListener(type: 'register', handler: (deviceToken: string) => void): void
    addEventListener(type: string, handler: any): void
  }
  /** @source https://reactnative.dev/docs/0.59/netinfo */
  export const NetInfo: {
    /** @collects network/state */
    getConnectionInfo(): Promise<{ type: string; effectiveType: string }>
    /** @collects network/state */
    fetch(): Promise<string>
    /** @collects network/state */
    addEventListener(type: string, handler: (info: any) => void): any
    /** @collects network/state */
    isConnectionExpensive(): Promise<boolean>
    isConnected: {
      /** @collects network/state */
      fetch(): Promise<boolean>
      /** @collects network/state */
      addEventListener(type: string, handler: (online: boolean) => void): any
    }
  }
}
