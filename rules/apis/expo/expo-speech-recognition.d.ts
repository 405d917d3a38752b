/** @source https://github.com/jamsch/expo-speech-recognition */
declare module 'expo-speech-recognition' {
  export const ExpoSpeechRecognitionModule: {
    start(options: { audioSource: any; [other: string]: any }): void
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(options: any): void
    stop(): void
    abort(): void
    /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription NSSpeechRecognitionUsageDescription */
    requestPermissionsAsync(): Promise<any>
    /** @requests microphone @permission android.permission.RECORD_AUDIO NSMicrophoneUsageDescription */
    requestMicrophonePermissionsAsync(): Promise<any>
    /** @requests microphone @permission NSSpeechRecognitionUsageDescription @os ios */
    requestSpeechRecognizerPermissionsAsync(): Promise<any>
    /** @checks microphone */
    getPermissionsAsync(): Promise<any>
    /** @checks microphone */
    getMicrophonePermissionsAsync(): Promise<any>
    /** @checks microphone */
    getSpeechRecognizerPermissionsAsync(): Promise<any>
    addListener(event: any, listener: any): { remove(): void }
    [other: string]: any
  }
  export class ExpoWebSpeechRecognition {
    lang: string
    continuous: boolean
    interimResults: boolean
    onresult: any
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(): void
    stop(): void
    abort(): void
    [other: string]: any
  }
  export function useSpeechRecognitionEvent(event: any, listener: (event: any) => void): void
}
