/** @source https://react-native-webrtc.github.io/handbook/ */
declare module 'react-native-webrtc' {
  type WebrtcNotAny<T> = 0 extends 1 & T ? never : T
  export const mediaDevices: {
    /** @collects microphone @permission android.permission.RECORD_AUDIO @distinctive */
    getUserMedia<const C extends { audio: {}; video?: false }>(constraints: C & WebrtcNotAny<C>): Promise<any>
    /** @collects camera @permission android.permission.CAMERA @distinctive */
    getUserMedia<const C extends { audio?: false; video: {} }>(constraints: C & WebrtcNotAny<C>): Promise<any>
    /** @collects camera @collects microphone @distinctive */
    getUserMedia(constraints: any): Promise<any>
    /** @collects screen-capture @distinctive */
    getDisplayMedia(constraints?: any): Promise<any>
    enumerateDevices(): Promise<any>
  }
  export const permissions: {
    /** @requests camera @permission android.permission.CAMERA */
    request(descriptor: { name: 'camera' }): Promise<any>
    /** @requests microphone @permission android.permission.RECORD_AUDIO */
    request(descriptor: { name: 'microphone' }): Promise<any>
    request(descriptor: any): Promise<any>
    /** @checks camera */
    query(descriptor: { name: 'camera' }): Promise<string>
    /** @checks microphone */
    query(descriptor: { name: 'microphone' }): Promise<string>
    query(descriptor: any): Promise<string>
  }
}
/** @source https://github.com/mattermost/react-native-webrtc */
declare module '@mattermost/react-native-webrtc' { export * from 'react-native-webrtc' }
/** @source https://www.npmjs.com/package/@livekit/react-native-webrtc */
declare module '@livekit/react-native-webrtc' { export * from 'react-native-webrtc' }
/** @source https://www.npmjs.com/package/@stream-io/react-native-webrtc */
declare module '@stream-io/react-native-webrtc' { export * from 'react-native-webrtc' }
/** @source https://www.npmjs.com/package/@daily-co/react-native-webrtc */
declare module '@daily-co/react-native-webrtc' { export * from 'react-native-webrtc' }
/** @source https://www.npmjs.com/package/@cloudflare/react-native-webrtc */
declare module '@cloudflare/react-native-webrtc' { export * from 'react-native-webrtc' }
/** @source https://docs.agora.io/en/video-calling/get-started/get-started-sdk?platform=react-native */
declare module 'react-native-agora' {
  interface AgoraRtcEngine {
    initialize(context: any): number
    /** @collects camera */
    startPreview(source?: any): number
    /** @collects microphone */
    joinChannel(token: string, channel: string, uid: any, options: any): number
    /** @collects microphone */
    joinChannelWithUserAccount(token: string, channel: string, account: string, options?: any): number
    /** @collects microphone */
    joinChannelEx(token: string, connection: any, options: any): number
    /** @collects microphone */
    startAudioRecording(config: any): number
    /** @collects screen-capture */
    startScreenCapture(parameters: any): number
    leaveChannel(options?: any): number
    [other: string]: any
  }
  export type IRtcEngine = AgoraRtcEngine
  export type IRtcEngineEx = AgoraRtcEngine
  export function createAgoraRtcEngine(): AgoraRtcEngine
  /** version 3 */
  export default class RtcEngine {
    static create(appId: string): Promise<AgoraRtcEngine>
  }
}
