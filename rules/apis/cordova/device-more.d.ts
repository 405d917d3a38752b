interface IosRtcMedia<A, V> { audio: A; video: V; [key: string]: any }
interface CordovaPlugins {
  /** @source https://www.npmjs.com/package/cordova-plugin-device-name */
  deviceName: {
    /** @collects device-info @note the name that the user gave the device, such as "Anna's iPhone" */
    get(success: (name: string) => void, failure?: any): void
    /** @collects device-info @note the name that the user gave the device, such as "Anna's iPhone" */
    readonly name: string
  }
  /** @source https://www.npmjs.com/package/cordova-plugin-extended-device-information */
  'extended-device-information': {
    /** @collects device-info */
    getInfo(success: (info: { memory: string; cpumhz: string; totalstorage: string; freestorage: string }) => void, failure?: any): void
    /** @collects device-info */
    readonly memory: string
    /** @collects device-info */
    readonly cpumhz: string
    /** @collects device-info */
    readonly totalstorage: string
    /** @collects device-info */
    readonly freestorage: string
  }
  /** @source https://github.com/cordova-rtc/cordova-plugin-iosrtc */
  iosrtc: {
    /** @collects microphone */
    getUserMedia(constraints: IosRtcMedia<any, false>, success?: any, failure?: any): Promise<MediaStream>
    /** @collects camera */
    getUserMedia(constraints: IosRtcMedia<false, any>, success?: any, failure?: any): Promise<MediaStream>
    /**
     * @collects camera
     * @collects microphone
     */
    getUserMedia(constraints: any, success?: any, failure?: any): Promise<MediaStream>
    /**
     * @requests camera
     * @requests microphone
     */
    requestPermission(needMic: boolean, needCamera: boolean, callback?: any): void
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
/** @source https://www.npmjs.com/package/cordova-plugin-tracking-transparency */
interface WindowPlugins {
  impacTracking: {
    /** @checks advertising */
    trackingAvailable(success: any): void
    /** @checks advertising */
    canRequestTracking(success: any): void
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestTracking(info: any, success: any, failure?: any): void
  }
}
interface Window { plugins: WindowPlugins }
/** @source https://www.npmjs.com/package/cordova-plugin-multiple-documents-picker */
declare var multipleDocumentsPicker: {
  /** @picks storage */
  pick(type: 1 | 2, success: any, failure?: any): void
}
