/** @source https://github.com/zegoim/zego-express-uni-app-sdk/blob/master/src/ZegoExpressEngine.ts */
declare module 'zego-express-video-uniapp/lib/ZegoExpressEngine' {
  export default class ZegoExpressEngine {
    static instance(): ZegoExpressEngine
    /** @starts zego-express */
    static createEngine(...args: any[]): Promise<ZegoExpressEngine>
    static destroyEngine(): Promise<void>
    /** @collects camera @permission android.permission.CAMERA @distinctive @note in an app of uni-app the name stands for a live preview */
    startPreview(...args: any[]): Promise<void>
    /**
     * @collects microphone @permission android.permission.RECORD_AUDIO @distinctive
     */
    startPublishingStream(id: string, channel?: any): Promise<void>
    loginRoom(room: string, user: any, config?: any): Promise<void>
    startPlayingStream(id: string, config?: any): Promise<void>
    on(event: string, callback: any): void
    off(event: string, callback?: any): void
    muteMicrophone(mute: boolean): Promise<void>
    stopPreview(channel?: any): Promise<void>
    stopPublishingStream(channel?: any): Promise<void>
  }
}
declare module '@/uni_modules/zego-ZegoExpressUniApp-JS/components/zego-ZegoExpressUniApp-JS/lib/ZegoExpressEngine' {
  export { default } from 'zego-express-video-uniapp/lib/ZegoExpressEngine'
}
