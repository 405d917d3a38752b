/** @source https://docs.livekit.io/reference/client-sdk-js/classes/LocalParticipant.html */
declare module 'livekit-client' {
  export interface LocalParticipant {
    /** @collects camera */
    setCameraEnabled(enabled: true, options?: any, publish?: any): Promise<any>
    setCameraEnabled(enabled: false, options?: any, publish?: any): Promise<any>
    /** @collects camera */
    setCameraEnabled(enabled: any, options?: any, publish?: any): Promise<any>
    /** @collects microphone */
    setMicrophoneEnabled(enabled: true, options?: any, publish?: any): Promise<any>
    setMicrophoneEnabled(enabled: false, options?: any, publish?: any): Promise<any>
    /** @collects microphone */
    setMicrophoneEnabled(enabled: any, options?: any, publish?: any): Promise<any>
    /** @collects screen-capture */
    setScreenShareEnabled(enabled: true, options?: any, publish?: any): Promise<any>
    setScreenShareEnabled(enabled: false, options?: any, publish?: any): Promise<any>
    /** @collects screen-capture */
    setScreenShareEnabled(enabled: any, options?: any, publish?: any): Promise<any>
    /**
     * @collects camera
     * @collects microphone
     */
    enableCameraAndMicrophone(): Promise<void>
    /** @collects screen-capture */
    createScreenTracks(options?: any): Promise<any[]>
    readonly identity: string
    [member: string]: any
  }
  export class Room {
    constructor(options?: any)
    readonly localParticipant: LocalParticipant
    connect(url: string, token: string, options?: any): Promise<void>
    disconnect(): Promise<void>
    [member: string]: any
  }
  /** @collects camera */
  export function createLocalVideoTrack(options?: any): Promise<any>
  /** @collects microphone */
  export function createLocalAudioTrack(options?: any): Promise<any>
  /** @collects screen-capture */
  export function createLocalScreenTracks(options?: any): Promise<any[]>
  /**
   * @collects camera
   * @collects microphone
   */
  export function createLocalTracks(options?: any): Promise<any[]>
}
/** @source https://docs.livekit.io/reference/components/react/hook/uselocalparticipant/ */
declare module '@livekit/components-react' {
  export function useLocalParticipant(options?: any): { localParticipant: import('livekit-client').LocalParticipant; isCameraEnabled: boolean; isMicrophoneEnabled: boolean; [member: string]: any }
  export function useRoomContext(): import('livekit-client').Room
}
/** @source https://docs.livekit.io/transport/sdk-platforms/react-native/ */
declare module '@livekit/react-native' {
  export function useLocalParticipant(options?: any): { localParticipant: import('livekit-client').LocalParticipant; [member: string]: any }
  export function useRoomContext(): import('livekit-client').Room
}
/** @source https://api-ref.agora.io/en/video-sdk/web/4.x/interfaces/iagorartc.html */
declare module 'agora-rtc-sdk-ng' {
  const AgoraRTC: {
    /** @collects camera */
    createCameraVideoTrack(config?: any): Promise<any>
    /** @collects microphone */
    createMicrophoneAudioTrack(config?: any): Promise<any>
    /**
     * @collects camera
     * @collects microphone
     */
    createMicrophoneAndCameraTracks(audio?: any, video?: any): Promise<any[]>
    /** @collects screen-capture */
    createScreenVideoTrack(config: any, withAudio?: any): Promise<any>
    createClient(config: any): any
    [member: string]: any
  }
  export default AgoraRTC
}
/** @source https://sdk.twilio.com/js/video/releases/2.28.1/docs/module-twilio-video.html */
declare module 'twilio-video' {
  /**
   * @collects camera
   * @collects microphone
   */
  export function createLocalTracks(options?: any): Promise<any[]>
  /** @collects camera */
  export function createLocalVideoTrack(options?: any): Promise<any>
  /** @collects microphone */
  export function createLocalAudioTrack(options?: any): Promise<any>
  export function connect(token: string, options?: any): Promise<any>
}
