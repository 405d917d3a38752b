/** @source https://developer.mozilla.org/en-US/docs/Web/API/SpeechRecognition/start */
interface SpeechRecognition {
  /** @collects microphone */
  start(track?: any): void
  stop(): void
  abort(): void
  [member: string]: any
}
declare var SpeechRecognition: { new (): SpeechRecognition }
declare var webkitSpeechRecognition: { new (): SpeechRecognition }
