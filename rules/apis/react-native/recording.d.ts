/** @source https://github.com/yutasuzuki/react-native-record-screen */
declare module 'react-native-record-screen' {
  const RecordScreen: {
    /** @collects screen-capture */
    startRecording(config?: any): Promise<string>
    stopRecording(): Promise<any>
    clean(): Promise<string>
  }
  export default RecordScreen
}
/** @source https://github.com/ChristopherGabba/react-native-nitro-screen-recorder */
declare module 'react-native-nitro-screen-recorder' {
  /** @collects screen-capture */
  export function startInAppRecording(input: any): Promise<void>
  /** @collects screen-capture @distinctive */
  export function startGlobalRecording(input: any): void
  /** @requests screen-capture */
  export function requestScreenRecordingConsent(): Promise<boolean>
  /** @requests camera @permission android.permission.CAMERA */
  export function requestCameraPermission(): Promise<any>
  /** @requests microphone @permission android.permission.RECORD_AUDIO */
  export function requestMicrophonePermission(): Promise<any>
  /** @checks camera */
  export function getCameraPermissionStatus(): string
  /** @checks microphone */
  export function getMicrophonePermissionStatus(): string
  export function stopGlobalRecording(options?: any): Promise<any>
}
/** @source https://github.com/hyochan/react-native-audio-recorder-player */
declare module 'react-native-audio-recorder-player' {
  interface AudioRecorderPlayerInstance {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecorder(uri?: string, settings?: any, metering?: boolean): Promise<string>
    stopRecorder(): Promise<string>
    startPlayer(uri?: string, headers?: any): Promise<string>
    addRecordBackListener(callback: (meta: any) => void): void
    [other: string]: any
  }
  const AudioRecorderPlayer: AudioRecorderPlayerInstance & { new (): AudioRecorderPlayerInstance }
  export default AudioRecorderPlayer
}
/** @source https://github.com/hyochan/react-native-nitro-sound */
declare module 'react-native-nitro-sound' {
  interface NitroSoundInstance {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecorder(uri?: string, settings?: any, metering?: boolean): Promise<string>
    stopRecorder(): Promise<string>
    startPlayer(uri?: string, headers?: any): Promise<string>
    [other: string]: any
  }
  const Sound: NitroSoundInstance
  export default Sound
  export { Sound }
  export function createSound(): NitroSoundInstance
  export function useSound(options?: any): NitroSoundInstance
}
/** @source https://github.com/jsierles/react-native-audio */
declare module 'react-native-audio' {
  export const AudioRecorder: {
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestAuthorization(): Promise<boolean>
    /** @checks microphone */
    checkAuthorizationStatus(): Promise<any>
    prepareRecordingAtPath(path: string, options: any): any
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecording(): Promise<string>
    stopRecording(): Promise<string>
    [other: string]: any
  }
  export const AudioUtils: any
}
/** @source https://github.com/goodatlas/react-native-audio-record */
declare module 'react-native-audio-record' {
  const AudioRecord: {
    init(options: any): void
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(): void
    stop(): Promise<string>
    on(event: 'data', callback: (base64: string) => void): void
  }
  export default AudioRecord
}
/** @source https://github.com/xiqi/react-native-live-audio-stream */
declare module 'react-native-live-audio-stream' {
  export { default } from 'react-native-audio-record'
}
/** @source https://www.npmjs.com/package/@fugood/react-native-audio-pcm-stream */
declare module '@fugood/react-native-audio-pcm-stream' {
  export { default } from 'react-native-audio-record'
}
/** @source https://github.com/react-native-voice/voice */
declare module '@react-native-voice/voice' {
  const Voice: {
    /** @collects microphone @permission android.permission.RECORD_AUDIO @note speech recognition */
    start(locale: string, options?: any): Promise<any>
    /** @checks microphone */
    isAvailable(): Promise<any>
    stop(): Promise<any>
    destroy(): Promise<any>
    onSpeechResults: any
    [other: string]: any
  }
  export default Voice
}
/** @source https://github.com/react-native-voice/voice */
declare module '@react-native-community/voice' { export { default } from '@react-native-voice/voice' }
/** @source https://github.com/react-native-voice/voice */
declare module 'react-native-voice' { export { default } from '@react-native-voice/voice' }
/** @source https://github.com/Picovoice/react-native-voice-processor */
declare module '@picovoice/react-native-voice-processor' {
  export class VoiceProcessor {
    static instance: VoiceProcessor
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(frameLength: number, sampleRate: number): Promise<void>
    stop(): Promise<void>
    /** @requests microphone @permission android.permission.RECORD_AUDIO @note asks where it is not granted */
    hasRecordAudioPermission(): Promise<boolean>
    addFrameListener(listener: (frame: number[]) => void): void
  }
}
/** @source https://docs.swmansion.com/react-native-audio-api/docs/inputs/audio-recorder */
declare module 'react-native-audio-api' {
  export class AudioRecorder {
    constructor(options?: any)
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(options?: any): any
    stop(): any
    [other: string]: any
  }
  export const AudioManager: {
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    requestRecordingPermissions(): Promise<string>
    /** @checks microphone */
    checkRecordingPermissions(): Promise<string>
    /** @requests notifications @permission android.permission.POST_NOTIFICATIONS */
    requestNotificationPermissions(): Promise<string>
    /** @checks notifications */
    checkNotificationPermissions(): Promise<string>
    [other: string]: any
  }
}
/** @source https://github.com/react-native-audio-toolkit/react-native-audio-toolkit */
declare module '@react-native-community/audio-toolkit' {
  export class Recorder {
    constructor(path: string, options?: any)
    prepare(callback?: any): this
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    record(callback?: any): this
    stop(callback?: any): this
  }
}
/** @source https://github.com/SimformSolutionsPvtLtd/react-native-audio-waveform */
declare module '@simform_solutions/react-native-audio-waveform' {
  /** @holds */
  export function useAudioRecorder(): {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecording(options?: any): Promise<boolean>
    stopRecording(): Promise<string[]>
  }
  /** @holds */
  export function useAudioPermission(): {
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    getAudioRecorderPermission(): Promise<string>
    /** @checks microphone */
    checkHasAudioRecorderPermission(): Promise<string>
  }
}
