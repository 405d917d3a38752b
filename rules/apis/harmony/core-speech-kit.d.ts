/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/hms-ai-speechrecognizer */
declare module '@kit.CoreSpeechKit' {
  export namespace speechRecognizer {
    interface SpeechRecognitionEngine {
      /** @collects microphone @permission ohos.permission.MICROPHONE */
      startListening(params: any): void
      writeAudio(sessionId: string, audio: any): void
      setListener(listener: any): void
      finish(sessionId: string): void
      cancel(sessionId: string): void
      shutdown(): void
      isBusy(): boolean
    }
    function createEngine(createEngineParams: any, callback: OhosAsyncCallback<SpeechRecognitionEngine>): void
    function createEngine(createEngineParams: any): Promise<SpeechRecognitionEngine>
  }
  export namespace textToSpeech {
    interface TextToSpeechEngine { speak(text: string, speakParams: any): void; stop(): void; shutdown(): void; setListener(listener: any): void }
    function createEngine(createEngineParams: any, callback?: any): Promise<TextToSpeechEngine>
  }
}
