/** @source https://github.com/capacitor-community/video-recorder */
declare module '@capacitor-community/video-recorder' {
  export const VideoRecorder: {
    /** @collects camera */
    initialize(options?: any): Promise<void>
    /**
     * @collects camera
     * @collects microphone
     */
    startRecording(): Promise<void>
    stopRecording(): Promise<{ videoUrl: string }>
    [method: string]: any
  }
}
/** @source https://github.com/tchvu3/capacitor-voice-recorder */
declare module 'capacitor-voice-recorder' {
  export const VoiceRecorder: {
    /** @checks microphone */
    canDeviceVoiceRecord(): Promise<{ value: boolean }>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestAudioRecordingPermission(): Promise<{ value: boolean }>
    /** @checks microphone */
    hasAudioRecordingPermission(): Promise<{ value: boolean }>
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecording(options?: any): Promise<{ value: boolean }>
    stopRecording(): Promise<{ value: any }>
    [method: string]: any
  }
}
/** @source https://github.com/independo-gmbh/capacitor-voice-recorder */
declare module '@independo/capacitor-voice-recorder' { export * from 'capacitor-voice-recorder' }
/** @source https://github.com/mozartec/capacitor-microphone */
declare module '@mozartec/capacitor-microphone' {
  export const Microphone: {
    /** @checks microphone */
    checkPermissions(): Promise<{ microphone: string }>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestPermissions(): Promise<{ microphone: string }>
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecording(): Promise<{ status: string }>
    stopRecording(): Promise<any>
  }
}
