/** @source https://docs.expo.dev/versions/v54.0.0/sdk/av/ */
declare module 'expo-av' {
  interface AudioRecording {
    prepareToRecordAsync(options?: any): Promise<any>
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startAsync(): Promise<any>
    pauseAsync(): Promise<any>
    stopAndUnloadAsync(): Promise<any>
    getURI(): string | null
    getStatusAsync(): Promise<any>
    setOnRecordingStatusUpdate(listener: any): void
    setProgressUpdateInterval(interval: number): void
    createNewLoadedSoundAsync(status?: any, onStatus?: any): Promise<any>
  }
  export namespace Audio {
    interface AskMicrophone {
      /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
      (): Promise<any>
    }
    interface CheckMicrophone {
      /** @checks microphone */
      (): Promise<any>
    }
    type Recording = AudioRecording
    const Recording: {
      new (): AudioRecording
      /** @collects microphone @permission android.permission.RECORD_AUDIO */
      createAsync(options?: any, onStatus?: any, interval?: number | null): Promise<{ recording: AudioRecording; status: any }>
    }
    /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
    function requestPermissionsAsync(): Promise<any>
    /** @checks microphone */
    function getPermissionsAsync(): Promise<any>
    /** @holds @checks microphone */
    function usePermissions(options?: any): [any, AskMicrophone, CheckMicrophone]
    function setAudioModeAsync(mode: any): Promise<void>
    function setIsEnabledAsync(value: boolean): Promise<void>
    const Sound: any
    type Sound = any
    const RecordingOptionsPresets: any
    const RECORDING_OPTIONS_PRESET_HIGH_QUALITY: any
    const RECORDING_OPTIONS_PRESET_LOW_QUALITY: any
  }
  export const Video: any
  export const ResizeMode: any
}
