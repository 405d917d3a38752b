/** @source https://developer.mozilla.org/en-US/docs/Web/API/MediaDevices/getUserMedia */
interface Navigator {
  readonly mediaDevices: MediaDevices
  /**
   * @collects camera
   * @collects microphone
   * @source https://developer.mozilla.org/en-US/docs/Web/API/Navigator/getUserMedia
   */
  getUserMedia<V, A>(constraints: WebUnclearMedia<V, A>, success: (stream: MediaStream) => void, failure: (error: any) => void): void
  /** @collects camera @source https://developer.mozilla.org/en-US/docs/Web/API/Navigator/getUserMedia */
  getUserMedia(constraints: WebVideoOnly, success: (stream: MediaStream) => void, failure: (error: any) => void): void
  /** @collects microphone @source https://developer.mozilla.org/en-US/docs/Web/API/Navigator/getUserMedia */
  getUserMedia(constraints: WebAudioOnly, success: (stream: MediaStream) => void, failure: (error: any) => void): void
  /**
   * @collects camera
   * @collects microphone
   * @source https://developer.mozilla.org/en-US/docs/Web/API/Navigator/getUserMedia
   */
  getUserMedia(constraints: any, success: any, failure: any): void
}
interface MediaDevices {
  /**
   * @collects camera
   * @collects microphone
   */
  getUserMedia<V, A>(constraints: WebUnclearMedia<V, A>): Promise<MediaStream>
  /** @collects camera */
  getUserMedia(constraints: WebVideoOnly): Promise<MediaStream>
  /** @collects microphone */
  getUserMedia(constraints: WebAudioOnly): Promise<MediaStream>
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
/** Takes only what the compiler knows nothing about, so that such an option never picks a narrow overload. */
type WebUnknown<T> = 0 extends 1 & T ? T : never
interface WebUnclearMedia<V, A> { video?: V & WebUnknown<V>; audio?: A & WebUnknown<A>; [key: string]: any }
interface WebVideoOnly { video: any; audio?: false; [key: string]: any }
interface WebAudioOnly { audio: any; video?: false; [key: string]: any }
interface MediaStream { getTracks(): any[]; getAudioTracks(): any[]; getVideoTracks(): any[]; [member: string]: any }
declare var navigator: Navigator
