/** @source https://github.com/JamesBrill/react-speech-recognition */
declare module 'react-speech-recognition' {
  const SpeechRecognition: {
    /** @collects microphone */
    startListening(options?: any): Promise<void>
    stopListening(): Promise<void>
    browserSupportsSpeechRecognition(): boolean
    [member: string]: any
  }
  export default SpeechRecognition
  export function useSpeechRecognition(options?: any): any
}
/** @source https://github.com/samhirtarif/react-audio-recorder */
declare module 'react-audio-voice-recorder' {
  interface AudioRecorderControls {
    /** @collects microphone */
    startRecording(): void
    stopRecording(): void
    [member: string]: any
  }
  export function useAudioRecorder(...options: any[]): AudioRecorderControls
  /** @renders microphone */
  export function AudioRecorder(props: any): any
}
/** @source https://github.com/closeio/mic-recorder-to-mp3 */
declare module 'mic-recorder-to-mp3' {
  export default class MicRecorder {
    constructor(options?: any)
    /** @collects microphone */
    start(): Promise<void>
    stop(): { getMp3(): Promise<any[]> }
  }
}
