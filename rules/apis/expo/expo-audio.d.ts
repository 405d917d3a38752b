/** @source https://docs.expo.dev/versions/latest/sdk/audio/ */
declare module 'expo-audio' {
  export class AudioRecorder {
    constructor(options?: any)
    prepareToRecordAsync(options?: any): Promise<void>
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    record(options?: any): void
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    recordForDuration(seconds: number): void
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecordingAtTime(seconds: number): void
    stop(): Promise<void>
    pause(): void
    uri: string | null
    isRecording: boolean
    currentTime: number
    getStatus(): any
    getAvailableInputs(): any[]
    [other: string]: any
  }
  interface AudioStream {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(): Promise<void>
    stop(): void
    [other: string]: any
  }
  export function useAudioRecorder(options?: any, listener?: any): AudioRecorder
  export function useAudioStream(options?: any): { stream: AudioStream; [other: string]: any }
  /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription @distinctive */
  export function requestRecordingPermissionsAsync(): Promise<any>
  /** @checks microphone */
  export function getRecordingPermissionsAsync(): Promise<any>
  /** @requests notifications @permission android.permission.POST_NOTIFICATIONS @os android */
  export function requestNotificationPermissionsAsync(): Promise<any>
  export const AudioModule: {
    /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
    requestRecordingPermissionsAsync(): Promise<any>
    /** @checks microphone */
    getRecordingPermissionsAsync(): Promise<any>
    AudioRecorder: typeof AudioRecorder
    [other: string]: any
  }
  export const RecordingPresets: { HIGH_QUALITY: any; LOW_QUALITY: any }
  export function useAudioPlayer(source?: any, options?: any): any
  export function setAudioModeAsync(mode: any): Promise<void>
  export function useAudioRecorderState(recorder: any, interval?: number): any
}
