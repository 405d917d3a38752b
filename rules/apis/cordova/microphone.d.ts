/** @source https://github.com/edimuj/cordova-plugin-audioinput */
declare var audioinput: {
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  start(options?: any): void
  /** @checks microphone */
  checkMicrophonePermission(done: (granted: boolean) => void): void
  /** @requests microphone @permission android.permission.RECORD_AUDIO */
  getMicrophonePermission(done: (granted: boolean, message: string) => void): void
  stop(done?: any): void
  [member: string]: any
}
/** @source https://github.com/apache/cordova-plugin-media */
declare var Media: { new (source: string, success?: any, failure?: any, status?: any): CordovaMedia }
interface CordovaMedia {
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  startRecord(): void
  stopRecord(): void
  play(options?: any): void
  [member: string]: any
}
interface WindowPlugins {
  /** @source https://github.com/pbakondy/cordova-plugin-speechrecognition */
  speechRecognition: {
    /** @collects microphone */
    startListening(success: (matches: string[]) => void, failure?: any, options?: any): void
    /** @checks microphone */
    hasPermission(success: (granted: boolean) => void, failure?: any): void
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestPermission(success?: any, failure?: any): void
    [member: string]: any
  }
}
interface Window { plugins: WindowPlugins }
