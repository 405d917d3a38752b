/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.multimedia.audio.d.ts */
declare module '@ohos.multimedia.audio' {
  namespace audio {
    interface AudioCapturerOptions { streamInfo: any; capturerInfo: any; [key: string]: any }
    /** @collects microphone @permission ohos.permission.MICROPHONE @distinctive */
    function createAudioCapturer(options: any, callback: OhosAsyncCallback<AudioCapturer>): void
    /** @collects microphone @permission ohos.permission.MICROPHONE @distinctive */
    function createAudioCapturer(options: any): Promise<AudioCapturer>
    function createAudioRenderer(options: any, callback?: any): Promise<AudioRenderer>
    function getAudioManager(): any
    interface AudioCapturer {
      state: any
      /** @collects microphone @permission ohos.permission.MICROPHONE */
      start(callback?: any): Promise<void>
      read(size: number, isBlockingRead: boolean, callback?: any): Promise<any>
      stop(callback?: any): Promise<void>
      release(callback?: any): Promise<void>
      on(type: string, ...rest: any[]): void
      off(type: string, ...rest: any[]): void
      getBufferSize(callback?: any): Promise<number>
    }
    interface AudioRenderer {
      start(callback?: any): Promise<void>
      stop(callback?: any): Promise<void>
      on(type: string, ...rest: any[]): void
      [key: string]: any
    }
  }
  export default audio
}
declare module '@kit.AudioKit' {
  export { default as audio } from '@ohos.multimedia.audio'
}
