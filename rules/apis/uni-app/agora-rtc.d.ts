/** @source https://github.com/AgoraIO-Community/Agora-Uniapp-SDK/blob/master/src/components/Agora-RTC-JS/common/RtcEngine.native.ts */
declare module '@/components/Agora-RTC-JS/index' {
  export default class RtcEngine {
    /** @starts agora */
    static create(appId: string): Promise<RtcEngine>
    /** @starts agora */
    static createWithContext(context: any): Promise<RtcEngine>
    /** @collects camera @permission android.permission.CAMERA */
    startPreview(): Promise<void>
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startAudioRecording(...args: any[]): Promise<void>
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startEchoTest(...args: any[]): Promise<void>
    /** @collects screen-capture */
    startScreenCapture(parameters: any): Promise<void>
    joinChannel(token: string, channel: string, info: any, uid: number, options?: any): Promise<void>
    addListener(event: string, listener: any): any
    enableVideo(): Promise<void>
    leaveChannel(): Promise<void>
  }
}
declare module '@/components/Agora-RTC-JS' { export { default } from '@/components/Agora-RTC-JS/index' }
