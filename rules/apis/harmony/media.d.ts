/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.multimedia.media.d.ts */
declare module '@ohos.multimedia.media' {
  namespace media {
    enum AudioSourceType { AUDIO_SOURCE_TYPE_DEFAULT = 0, AUDIO_SOURCE_TYPE_MIC = 1 }
    enum VideoSourceType { VIDEO_SOURCE_TYPE_SURFACE_YUV = 0, VIDEO_SOURCE_TYPE_SURFACE_ES = 1 }
    interface AVRecorderConfig { audioSourceType?: AudioSourceType; videoSourceType?: VideoSourceType; profile: any; url?: string; [key: string]: any }
    function createAVRecorder(callback: OhosAsyncCallback<AVRecorder>): void
    function createAVRecorder(): Promise<AVRecorder>
    function createAVPlayer(callback?: any): Promise<AVPlayer>
    function createAudioRecorder(): AudioRecorder
    function createVideoRecorder(callback: OhosAsyncCallback<VideoRecorder>): void
    function createVideoRecorder(): Promise<VideoRecorder>
    /** @collects screen-capture @distinctive */
    function createAVScreenCaptureRecorder(): Promise<AVScreenCaptureRecorder>
    interface AVPlayer { prepare(callback?: any): Promise<void>; play(callback?: any): Promise<void>; [key: string]: any }
    interface AVRecorder {
      /** @collects microphone @collects camera @permission ohos.permission.MICROPHONE */
      prepare(config: { audioSourceType: any; videoSourceType: any; [key: string]: any }, callback?: any): Promise<void>
      /** @collects camera */
      prepare(config: { audioSourceType?: undefined; videoSourceType: any; [key: string]: any }, callback?: any): Promise<void>
      /** @collects microphone @permission ohos.permission.MICROPHONE */
      prepare(config: any, callback?: any): Promise<void>
      /** @collects microphone */
      start(callback?: any): Promise<void>
      getInputSurface(callback?: any): Promise<string>
      stop(callback?: any): Promise<void>
      pause(callback?: any): Promise<void>
      resume(callback?: any): Promise<void>
      reset(callback?: any): Promise<void>
      release(callback?: any): Promise<void>
      on(type: string, callback: any): void
      off(type: string, callback?: any): void
    }
    interface AudioRecorder {
      /** @collects microphone @permission ohos.permission.MICROPHONE */
      prepare(config: any): void
      /** @collects microphone */
      start(): void
      stop(): void
      release(): void
      on(type: string, callback: any): void
    }
    interface VideoRecorder {
      /** @collects camera @collects microphone @permission ohos.permission.MICROPHONE */
      prepare(config: any, callback?: any): Promise<void>
      start(callback?: any): Promise<void>
      stop(callback?: any): Promise<void>
      [key: string]: any
    }
    interface AVScreenCaptureRecorder {
      init(config: any): Promise<void>
      /** @collects screen-capture */
      startRecording(): Promise<void>
      stopRecording(): Promise<void>
      release(): Promise<void>
      setMicEnabled(enable: boolean): Promise<void>
      on(type: string, callback: any): void
    }
  }
  export default media
}
declare module '@kit.MediaKit' {
  export { default as media } from '@ohos.multimedia.media'
}
