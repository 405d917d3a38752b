/** @source https://docs.taro.zone/docs/apis/base/system/getSystemInfo */
interface TaroSystemInfo {
  /** @collects device-info */
  brand: string
  /** @collects device-info */
  model: string
  /** @collects device-info */
  system: string
  /** @collects user-agent */
  language: string
  [key: string]: any
}
interface TaroAppBaseInfo {
  /** @collects user-agent @source https://docs.taro.zone/docs/apis/XX/wx#getappbaseinfo */
  language: string
  [key: string]: any
}
declare module '@tarojs/taro' {
  /** @collects device-info */
  export function getSystemInfo(options?: TaroOptions<TaroSystemInfo>): Promise<TaroSystemInfo>
  /** @collects device-info @source https://docs.taro.zone/docs/apis/base/system/getSystemInfoSync */
  export function getSystemInfoSync(): TaroSystemInfo
  /** @collects device-info @source https://docs.taro.zone/docs/apis/base/system/getSystemInfoAsync */
  export function getSystemInfoAsync(options?: TaroOptions<TaroSystemInfo>): Promise<TaroSystemInfo>
  /** @collects device-info @source https://docs.taro.zone/docs/apis/base/system/getDeviceInfo */
  export function getDeviceInfo(): any
  export function getAppBaseInfo(): TaroAppBaseInfo
  /** @collects user-agent @source https://docs.taro.zone/docs/apis/base/system/getRendererUserAgent */
  export function getRendererUserAgent(options?: TaroOptions): Promise<string>
  /** @checks @source https://docs.taro.zone/docs/apis/base/system/getSystemSetting */
  export function getSystemSetting(): any
  /** @checks @source https://docs.taro.zone/docs/apis/base/system/getAppAuthorizeSetting */
  export function getAppAuthorizeSetting(): any
  /** @collects device-info @source https://docs.taro.zone/docs/apis/device/battery/getBatteryInfo */
  export function getBatteryInfo(options?: TaroOptions): Promise<any>
  /** @collects device-info @source https://docs.taro.zone/docs/apis/device/battery/getBatteryInfoSync */
  export function getBatteryInfoSync(): any
  /** @collects clipboard/read @source https://docs.taro.zone/docs/apis/device/clipboard/getClipboardData */
  export function getClipboardData(options?: TaroOptions<{ data: string }>): Promise<{ data: string }>
  /** @writes clipboard/read @source https://docs.taro.zone/docs/apis/device/clipboard/setClipboardData */
  export function setClipboardData(options: TaroOptions): Promise<any>
  /** @collects sensors/motion @source https://docs.taro.zone/docs/apis/device/accelerometer/startAccelerometer */
  export function startAccelerometer(options?: TaroOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://docs.taro.zone/docs/apis/device/accelerometer/onAccelerometerChange */
  export function onAccelerometerChange(listener: (result: { x: number; y: number; z: number }) => void): void
  /** @collects sensors/motion @source https://docs.taro.zone/docs/apis/device/compass/startCompass */
  export function startCompass(options?: TaroOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://docs.taro.zone/docs/apis/device/compass/onCompassChange */
  export function onCompassChange(listener: (result: { direction: number; accuracy: any }) => void): void
  /** @collects sensors/motion @distinctive @source https://docs.taro.zone/docs/apis/device/motion/startDeviceMotionListening */
  export function startDeviceMotionListening(options?: TaroOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://docs.taro.zone/docs/apis/device/motion/onDeviceMotionChange */
  export function onDeviceMotionChange(listener: (result: { alpha: number; beta: number; gamma: number }) => void): void
  /** @collects sensors/motion @source https://docs.taro.zone/docs/apis/device/gyroscope/startGyroscope */
  export function startGyroscope(options?: TaroOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://docs.taro.zone/docs/apis/device/gyroscope/onGyroscopeChange */
  export function onGyroscopeChange(listener: (result: { x: number; y: number; z: number }) => void): void
  /** @checks biometrics @source https://docs.taro.zone/docs/apis/open-api/soter/checkIsSupportSoterAuthentication */
  export function checkIsSupportSoterAuthentication(options?: TaroOptions): Promise<any>
  /** @checks biometrics @source https://docs.taro.zone/docs/apis/open-api/soter/checkIsSoterEnrolledInDevice */
  export function checkIsSoterEnrolledInDevice(options: TaroOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://docs.taro.zone/docs/apis/open-api/soter/startSoterAuthentication */
  export function startSoterAuthentication(options: TaroOptions): Promise<any>
  /** @checks biometrics @source https://docs.taro.zone/docs/apis/open-api/facial/checkIsSupportFacialRecognition */
  export function checkIsSupportFacialRecognition(options?: TaroOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://docs.taro.zone/docs/apis/open-api/facial/startFacialRecognitionVerify */
  export function startFacialRecognitionVerify(options: TaroOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://docs.taro.zone/docs/apis/open-api/facial/startFacialRecognitionVerifyAndUploadVideo */
  export function startFacialRecognitionVerifyAndUploadVideo(options: TaroOptions): Promise<any>
  /** @collects biometrics @source https://docs.taro.zone/docs/apis/ai/face/faceDetect */
  export function faceDetect(options: TaroOptions): Promise<any>
}
