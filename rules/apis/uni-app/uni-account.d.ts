/** @source https://uniapp.dcloud.net.cn/api/plugins/login.html */

/** What an asynchronous call takes; without callbacks it gives a promise. */
interface UniOptions<R = any> {
  success?(result: R): void
  fail?(error: any): void
  complete?(result: any): void
  [key: string]: any
}
/** Vue 3 gives the result, Vue 2 the pair of error and result. */
type UniPromise<R> = Promise<R & [any, R]>
declare var uni: Uni
interface Uni {
  /** @collects account */
  login(options?: UniOptions<UniLoginResult>): UniPromise<UniLoginResult>
  /** @collects account @note the carrier's one-key login */
  preLogin(options?: UniOptions): UniPromise<any>
  getUniverifyManager(): UniUniverifyManager
  /** @collects account @permission scope.userInfo */
  getUserInfo(options?: UniOptions<UniUserResult>): UniPromise<UniUserResult>
  /** @collects account */
  getUserProfile(options: UniOptions<UniUserResult>): UniPromise<UniUserResult>
  /** @collects account @distinctive @source https://opendocs.alipay.com/mini/api/ch8chh */
  getOpenUserInfo(options?: UniOptions<{ response: string }>): UniPromise<{ response: string }>
  /** @collects account */
  getLoginCode(options?: UniOptions<{ code: string }>): UniPromise<{ code: string }>
  /** @checks account */
  checkSession(options?: UniOptions): UniPromise<any>
  /** @collects account @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.pluginLogin.html */
  pluginLogin(options?: UniOptions<{ code: string }>): void
  /** @picks account @source https://uniapp.dcloud.net.cn/api/other/choose-address.html */
  chooseAddress(options?: UniOptions): UniPromise<any>
  /** @picks account @distinctive @source https://uniapp.dcloud.net.cn/api/other/invoice-title.html */
  chooseInvoiceTitle(options?: UniOptions): UniPromise<any>
  /** @picks account @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoice.html */
  chooseInvoice(options?: UniOptions): UniPromise<any>
  /** @picks account @distinctive @source https://developers.weixin.qq.com/miniprogram/dev/api/open-api/license-plate/wx.chooseLicensePlate.html */
  chooseLicensePlate(options?: UniOptions): UniPromise<any>
}
interface UniLoginResult { code: string; authResult: any; appleInfo?: any; anonymousCode?: string; [key: string]: any }
interface UniUserResult { userInfo: any; rawData: string; signature: string; encryptedData: string; iv: string; [key: string]: any }
interface UniUniverifyManager {
  /** @collects account @source https://uniapp.dcloud.net.cn/univerify.html */
  login(options: UniOptions<{ authResult: any }>): void
  /** @collects account @source https://uniapp.dcloud.net.cn/univerify.html */
  preLogin(options?: UniOptions): void
  close(): void
  getCheckBoxState(options: UniOptions): void
  onButtonsClick(callback: (result: any) => void): void
  offButtonsClick(callback?: (result: any) => void): void
}
