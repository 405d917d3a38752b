interface Wx {
  /** @collects usage-log @toCollector options.url @source https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html */
  request(options: { url: string; [key: string]: any }): any
}
declare var wx: Wx
declare module '@tarojs/taro' {
  /** @collects usage-log @toCollector options.url @source https://docs.taro.zone/docs/apis/network/request/ */
  export function request(options: { url: string; [key: string]: any }): any
}
