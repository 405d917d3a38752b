/** @source https://github.com/nstudio/nativescript-audio */
declare module 'nativescript-audio' {
  export class TNSRecorder {
    /** @collects microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
    start(options: any): Promise<any>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestRecordPermission(explanation?: any): Promise<any>
    /** @checks microphone */
    hasRecordPermission(): boolean
    stop(): Promise<any>
  }
  export class TNSPlayer {
    start(): void
    playFromFile(options: any): Promise<any>
  }
}
/** @source https://github.com/EddyVerbruggen/nativescript-speech-recognition */
declare module 'nativescript-speech-recognition' {
  export class SpeechRecognition {
    /** @collects microphone @permission android.permission.RECORD_AUDIO NSSpeechRecognitionUsageDescription */
    startListening(options: any): Promise<boolean>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestPermission(): Promise<boolean>
    /** @checks microphone */
    available(): Promise<boolean>
    stopListening(): Promise<any>
  }
}
