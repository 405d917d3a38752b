/** @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html */

/** What every asynchronous call takes; without callbacks it gives a promise. */
interface WxOptions<R = any> {
  success?(result: R): void
  fail?(error: any): void
  complete?(result: any): void
  [key: string]: any
}
declare var wx: Wx
interface Wx {
  /** The promise twin that wx-promise-pro adds. @source https://github.com/youngjuning/wx-promise-pro */
  pro: Wx
  /** The promise twin of miniprogram-api-promise, where an app keeps it as its readme shows. @source https://github.com/wechat-miniprogram/miniprogram-api-promise */
  p: Wx
  /** @collects account */
  login(options?: WxOptions<{ code: string }>): Promise<{ code: string }>
  /** @checks account @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.checkSession.html */
  checkSession(options?: WxOptions): Promise<any>
  /** @collects account @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.pluginLogin.html */
  pluginLogin(options?: WxOptions<{ code: string }>): void
  /** @collects account @permission scope.userInfo @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/wx.getUserInfo.html */
  getUserInfo(options?: WxOptions<WxUserResult>): Promise<WxUserResult>
  /** @collects account @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/wx.getUserProfile.html */
  getUserProfile(options: WxOptions<WxUserResult>): Promise<WxUserResult>
  /** @collects account @distinctive @source https://developers.weixin.qq.com/minigame/dev/api/open-api/user-info/wx.createUserInfoButton.html */
  createUserInfoButton(options: any): any
  /** @picks account @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/address/wx.chooseAddress.html */
  chooseAddress(options?: WxOptions): Promise<any>
  /** @picks account @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoice.html */
  chooseInvoice(options?: WxOptions): Promise<any>
  /** @picks account @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoiceTitle.html */
  chooseInvoiceTitle(options?: WxOptions): Promise<any>
  /** @picks account @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/license-plate/wx.chooseLicensePlate.html */
  chooseLicensePlate(options?: WxOptions): Promise<any>
  /** @picks contacts @source https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.chooseContact.html */
  chooseContact(options?: WxOptions): Promise<any>
  /** @writes contacts @source https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.addPhoneContact.html */
  addPhoneContact(options: WxOptions): Promise<any>
  /** @writes calendar @source https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar.html */
  addPhoneCalendar(options: WxOptions): Promise<any>
  /** @writes calendar @source https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneRepeatCalendar.html */
  addPhoneRepeatCalendar(options: WxOptions): Promise<any>
  /** @collects sensors/motion @permission scope.werun @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/werun/wx.getWeRunData.html */
  getWeRunData(options?: WxOptions): Promise<any>
  /** @requests notifications @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html */
  requestSubscribeMessage(options: WxOptions): Promise<any>
  /** @requests notifications @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeDeviceMessage.html */
  requestSubscribeDeviceMessage(options: WxOptions): Promise<any>
  /** @requests notifications @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/employee-relation/wx.requestSubscribeEmployeeMessage.html */
  requestSubscribeEmployeeMessage(options: WxOptions): Promise<any>
  /** @requests @permissionFrom options.scope @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorize.html */
  authorize(options: WxOptions & { scope: string }): Promise<any>
  /** @requests @permissionFrom options.scope @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorizeForMiniProgram.html */
  authorizeForMiniProgram(options: WxOptions & { scope: string }): void
  /** @checks @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.getSetting.html */
  getSetting(options?: WxOptions): Promise<any>
  /** @collects usage-log @source https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html */
  reportEvent(eventId: string, data?: any): void
  /** @collects usage-log @source https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportAnalytics.html */
  reportAnalytics(eventName: string, data?: any): void
  /** @collects usage-log @source https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportMonitor.html */
  reportMonitor(name: string, value: any): void
}
interface WxUserResult { userInfo: any; rawData: string; signature: string; encryptedData: string; iv: string; cloudID?: string }
