/** @source https://developer.apple.com/documentation/avfoundation/avcapturedevice */
declare var AVMediaTypeVideo: 'vide'
declare var AVMediaTypeAudio: 'soun'
/** Takes only what the compiler knows nothing about, so that such an argument picks no narrow overload. */
type IosUnknown<T> = 0 extends 1 & T ? T : never
declare class AVCaptureDevice extends NSObject {
  /** @requests */
  static requestAccessForMediaTypeCompletionHandler<T>(type: T & IosUnknown<T>, done: (granted: boolean) => void): void
  /** @requests camera @permission NSCameraUsageDescription */
  static requestAccessForMediaTypeCompletionHandler(type: 'vide', done: (granted: boolean) => void): void
  /** @requests microphone @permission NSMicrophoneUsageDescription */
  static requestAccessForMediaTypeCompletionHandler(type: 'soun', done: (granted: boolean) => void): void
  /** @requests */
  static requestAccessForMediaTypeCompletionHandler(type: any, done: (granted: boolean) => void): void
  /** @checks @note camera for 'vide', microphone for 'soun' */
  static authorizationStatusForMediaType<T>(type: T & IosUnknown<T>): number
  /** @checks camera */
  static authorizationStatusForMediaType(type: 'vide'): number
  /** @checks microphone */
  static authorizationStatusForMediaType(type: 'soun'): number
  /** @checks */
  static authorizationStatusForMediaType(type: any): number
  /** A torch needs it too. */
  static defaultDeviceWithMediaType(type: any): AVCaptureDevice
  torchMode: number
}
/** @source https://developer.apple.com/documentation/avfoundation/avcapturesession */
declare class AVCaptureSession extends NSObject {
  /** @collects camera @permission NSCameraUsageDescription */
  startRunning(): void
  stopRunning(): void
  addInput(input: any): void
}
/** @source https://developer.apple.com/documentation/avfaudio/avaudiosession */
declare class AVAudioSession extends NSObject {
  static sharedInstance(): AVAudioSession
  /** @requests microphone @permission NSMicrophoneUsageDescription @distinctive */
  requestRecordPermission(done: (granted: boolean) => void): void
  /** @checks microphone */
  recordPermission: IosBoth<number>
  setCategoryError(category: string, error?: any): boolean
}
/** @source https://developer.apple.com/documentation/avfaudio/avaudioapplication */
declare class AVAudioApplication extends NSObject {
  /** @requests microphone @permission NSMicrophoneUsageDescription @distinctive */
  static requestRecordPermissionWithCompletionHandler(done: (granted: boolean) => void): void
}
/** @source https://developer.apple.com/documentation/avfaudio/avaudiorecorder */
declare class AVAudioRecorder extends NSObject {
  initWithURLSettingsError(url: any, settings: any, error?: any): AVAudioRecorder
  /** @collects microphone @permission NSMicrophoneUsageDescription */
  record(): boolean
  /** @collects microphone @permission NSMicrophoneUsageDescription */
  recordForDuration(seconds: number): boolean
  prepareToRecord(): boolean
  stop(): void
}
/** @source https://developer.apple.com/documentation/speech/sfspeechrecognizer */
declare class SFSpeechRecognizer extends NSObject {
  /** @requests microphone @permission NSSpeechRecognitionUsageDescription */
  static requestAuthorization(done: (status: number) => void): void
  /** @checks microphone */
  static authorizationStatus(): number
}
/** @source https://developer.apple.com/documentation/replaykit/rpscreenrecorder */
declare class RPScreenRecorder extends NSObject {
  static sharedRecorder(): RPScreenRecorder
  /** @collects screen-capture */
  startRecordingWithHandler(done: (error: any) => void): void
  /** @collects screen-capture */
  startCaptureWithHandlerCompletionHandler(handler: any, done: any): void
  stopRecordingWithHandler(done: any): void
}
interface IosClasses extends NativeBridge {
  AVCaptureDevice: typeof AVCaptureDevice
  AVCaptureSession: typeof AVCaptureSession
  AVAudioSession: typeof AVAudioSession
  AVAudioApplication: typeof AVAudioApplication
  AVAudioRecorder: typeof AVAudioRecorder
  SFSpeechRecognizer: typeof SFSpeechRecognizer
  RPScreenRecorder: typeof RPScreenRecorder
}
