/** @source https://developers.weixin.qq.com/doc/oplatform/Mobile_App/Access_Guide/ohos.html */
interface OhosWXApi {
  /** @collects account */
  sendReq(context: any, request: OhosWXAuthRequest): Promise<boolean>
  sendReq(context: any, request: OhosWXRequest): Promise<boolean>
  /** @checks app-list */
  isWXAppInstalled(): any
  handleWant(want: any, handler: any): boolean
  openWechat(context: any): Promise<boolean>
}
interface OhosWXRequest { transaction?: string; [key: string]: any }
interface OhosWXAuthRequest extends OhosWXRequest { scope: string; state: string; readonly authBrand: true }
declare module '@tencent/wechat_open_sdk' {
  export type WXApi = OhosWXApi
  export class WXAPIFactory {
    /** @starts wechat-opensdk */
    static createWXAPI(appId: string, ...rest: any[]): OhosWXApi
  }
  export const SendAuthReq: { new (): OhosWXAuthRequest }
  export class SendMessageToWXReq { [key: string]: any }
  export class PayReq { [key: string]: any }
  export class LaunchMiniProgramReq { [key: string]: any }
}
