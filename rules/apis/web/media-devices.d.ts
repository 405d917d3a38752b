/** @source https://developer.mozilla.org/en-US/docs/Web/API/MediaDevices/getUserMedia */
interface Navigator {
  readonly mediaDevices: {
    /** @collects microphone */
    getUserMedia(constraints: WebMedia<any, false>): Promise<MediaStream>
    /** @collects camera */
    getUserMedia(constraints: WebMedia<false, any>): Promise<MediaStream>
    /**
     * @collects camera
     * @collects microphone
     */
    getUserMedia(constraints: WebMedia<any, any>): Promise<MediaStream>
    /** @collects microphone */
    getUserMedia(constraints: WebAudio): Promise<MediaStream>
    /** @collects camera */
    getUserMedia(constraints: WebVideo): Promise<MediaStream>
    /**
     * @collects camera
     * @collects microphone
     */
    getUserMedia(constraints: any): Promise<MediaStream>
    /** @collects screen-capture @source https://developer.mozilla.org/en-US/docs/Web/API/MediaDevices/getDisplayMedia */
    getDisplayMedia(options?: any): Promise<MediaStream>
    enumerateDevices(): Promise<{ deviceId: string; groupId: string; kind: string; label: string }[]>
    [member: string]: any
  }
  /** @collects microphone */
  getUserMedia(constraints: WebMedia<any, false>, success: (stream: MediaStream) => void, failure: any): void
  /** @collects camera */
  getUserMedia(constraints: WebMedia<false, any>, success: (stream: MediaStream) => void, failure: any): void
  /**
   * @collects camera
   * @collects microphone
   */
  getUserMedia(constraints: WebMedia<any, any>, success: (stream: MediaStream) => void, failure: any): void
  /** @collects microphone */
  getUserMedia(constraints: WebAudio, success: (stream: MediaStream) => void, failure: any): void
  /** @collects camera */
  getUserMedia(constraints: WebVideo, success: (stream: MediaStream) => void, failure: any): void
  /**
   * @collects camera
   * @collects microphone
   */
  getUserMedia(constraints: any, success: any, failure: any): void
}
interface WebMedia<A, V> { audio: A; video: V; [key: string]: any }
interface WebAudio { audio: any; [key: string]: any }
interface WebVideo { video: any; [key: string]: any }
interface MediaStream { getTracks(): any[]; getAudioTracks(): any[]; getVideoTracks(): any[]; [member: string]: any }
declare var navigator: Navigator
