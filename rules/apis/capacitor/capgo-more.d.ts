/** @source https://www.npmjs.com/package/@capgo/capacitor-audio-recorder */
declare module '@capgo/capacitor-audio-recorder' {
  export const CapacitorAudioRecorder: {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecording(options?: any): Promise<void>
    /** @checks microphone */
    checkPermissions(): Promise<any>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestPermissions(): Promise<any>
    stopRecording(): Promise<any>
    [method: string]: any
  }
}
/** @source https://www.npmjs.com/package/@capgo/capacitor-speech-recognition */
declare module '@capgo/capacitor-speech-recognition' {
  export const SpeechRecognition: {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(options?: any): Promise<any>
    /** @checks microphone */
    checkPermissions(): Promise<any>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestPermissions(): Promise<any>
    stop(): Promise<void>
    [method: string]: any
  }
}
/** @source https://www.npmjs.com/package/@capgo/capacitor-shake */
declare module '@capgo/capacitor-shake' {
  export const CapacitorShake: {
    /** @collects sensors/motion */
    addListener(event: 'shake', listener: () => void): Promise<any>
  }
}
