/** @source https://uniapp.dcloud.net.cn/api/other/authorize.html */
interface Uni {
  /** @requests @permissionFrom options.scope */
  authorize(options: UniOptions & { scope: string }): UniPromise<any>
  /** @requests @permissionFrom options.scope @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorizeForMiniProgram.html */
  authorizeForMiniProgram(options: UniOptions & { scope: string }): void
  /** @checks @source https://uniapp.dcloud.net.cn/api/other/setting.html */
  getSetting(options?: UniOptions): UniPromise<any>
}
