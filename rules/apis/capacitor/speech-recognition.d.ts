/** @source https://github.com/capacitor-community/speech-recognition */
declare module '@capacitor-community/speech-recognition' {
  export interface SpeechRecognitionPlugin {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(options?: any): Promise<{ matches?: string[] }>
    /** @checks microphone */
    checkPermissions(): Promise<{ speechRecognition: string }>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestPermissions(): Promise<{ speechRecognition: string }>
    stop(): Promise<void>
    [method: string]: any
  }
  export const SpeechRecognition: SpeechRecognitionPlugin
}
