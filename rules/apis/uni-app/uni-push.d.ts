/** @source https://uniapp.dcloud.net.cn/api/plugins/push.html */
interface Uni {
  /** @collects notifications @distinctive */
  getPushClientId(options?: UniOptions<{ cid: string }>): UniPromise<{ cid: string }>
  /** @collects notifications */
  onPushMessage(listener: (result: { type: string; data: any }) => void): void
  /** @writes notifications */
  createPushMessage(options: UniOptions): UniPromise<any>
  /** @requests notifications @source https://uniapp.dcloud.net.cn/api/other/requestSubscribeMessage.html */
  requestSubscribeMessage(options: UniOptions): UniPromise<any>
  /** @requests notifications @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeDeviceMessage.html */
  requestSubscribeDeviceMessage(options: UniOptions): UniPromise<any>
  /** @requests notifications @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.requestSubscribeEmployeeMessage.html */
  requestSubscribeEmployeeMessage(options: UniOptions): UniPromise<any>
}
