/** @source https://docs.taro.zone/docs/apis/open-api/login/ */
/** What every asynchronous call takes; without callbacks it gives a promise. */
interface TaroOptions<R = any> {
  success?(result: R): void
  fail?(error: any): void
  complete?(result: any): void
  [key: string]: any
}
interface TaroUserResult { userInfo: any; rawData: string; signature: string; encryptedData: string; iv: string; cloudID?: string }
declare module '@tarojs/taro' {
  /** @collects account */
  export function login(options?: TaroOptions<{ code: string }>): Promise<{ code: string }>
  /** @checks account @source https://docs.taro.zone/docs/apis/open-api/login/checkSession */
  export function checkSession(options?: TaroOptions): Promise<any>
  /** @collects account @source https://docs.taro.zone/docs/apis/open-api/login/pluginLogin */
  export function pluginLogin(options?: TaroOptions<{ code: string }>): void
  /** @collects account @permission scope.userInfo @source https://docs.taro.zone/docs/apis/open-api/user-info/getUserInfo */
  export function getUserInfo(options?: TaroOptions<TaroUserResult>): Promise<TaroUserResult>
  /** @collects account @source https://docs.taro.zone/docs/apis/open-api/user-info/getUserProfile */
  export function getUserProfile(options: TaroOptions<TaroUserResult>): Promise<TaroUserResult>
  /** @picks account @source https://docs.taro.zone/docs/apis/open-api/address/chooseAddress */
  export function chooseAddress(options?: TaroOptions): Promise<any>
  /** @picks account @source https://docs.taro.zone/docs/apis/open-api/invoice/chooseInvoice */
  export function chooseInvoice(options?: TaroOptions): Promise<any>
  /** @picks account @distinctive @source https://docs.taro.zone/docs/apis/open-api/invoice/chooseInvoiceTitle */
  export function chooseInvoiceTitle(options?: TaroOptions): Promise<any>
  /** @picks account @distinctive @source https://docs.taro.zone/docs/apis/open-api/license-plate/chooseLicensePlate */
  export function chooseLicensePlate(options?: TaroOptions): Promise<any>
  /** @picks contacts @source https://docs.taro.zone/docs/apis/device/contact/chooseContact */
  export function chooseContact(options?: TaroOptions): Promise<any>
  /** @writes contacts @source https://docs.taro.zone/docs/apis/device/contact/addPhoneContact */
  export function addPhoneContact(options: TaroOptions): Promise<any>
  /** @writes calendar @source https://docs.taro.zone/docs/apis/device/calendar/addPhoneCalendar */
  export function addPhoneCalendar(options: TaroOptions): Promise<any>
  /** @writes calendar @source https://docs.taro.zone/docs/apis/device/calendar/addPhoneRepeatCalendar */
  export function addPhoneRepeatCalendar(options: TaroOptions): Promise<any>
  /** @collects sensors/motion @permission scope.werun @distinctive @source https://docs.taro.zone/docs/apis/open-api/werun/getWeRunData */
  export function getWeRunData(options?: TaroOptions): Promise<any>
  /** @requests notifications @source https://docs.taro.zone/docs/apis/open-api/subscribe-message/requestSubscribeMessage */
  export function requestSubscribeMessage(options: TaroOptions): Promise<any>
  /** @requests notifications @source https://docs.taro.zone/docs/apis/open-api/subscribe-message/requestSubscribeDeviceMessage */
  export function requestSubscribeDeviceMessage(options: TaroOptions): Promise<any>
  /** @requests @permissionFrom options.scope @source https://docs.taro.zone/docs/apis/open-api/authorize/ */
  export function authorize(options: TaroOptions & { scope: string }): Promise<any>
  /** @requests @permissionFrom options.scope @source https://docs.taro.zone/docs/apis/open-api/authorize/authorizeForMiniProgram */
  export function authorizeForMiniProgram(options: TaroOptions & { scope: string }): void
  /** @checks @source https://docs.taro.zone/docs/apis/open-api/settings/getSetting */
  export function getSetting(options?: TaroOptions): Promise<any>
  /** @collects usage-log @source https://docs.taro.zone/docs/apis/data-analysis/reportEvent */
  export function reportEvent(eventId: string, data?: any): void
  /** @collects usage-log @source https://docs.taro.zone/docs/apis/data-analysis/reportAnalytics */
  export function reportAnalytics(eventName: string, data?: any): void
  /** @collects usage-log @source https://docs.taro.zone/docs/apis/data-analysis/reportMonitor */
  export function reportMonitor(name: string, value: any): void
  /** @collects account @distinctive @source https://docs.taro.zone/docs/apis/alipay/getOpenUserInfo */
  export function getOpenUserInfo(options?: TaroOptions): Promise<any>
  /** @collects sensors/motion @distinctive @source https://docs.taro.zone/docs/apis/qq/getQQRunData */
  export function getQQRunData(options?: TaroOptions): Promise<any>
  /** @collects biometrics @distinctive @source https://docs.taro.zone/docs/apis/payment/faceVerifyForPay */
  export function faceVerifyForPay(options: TaroOptions): Promise<any>
  /** @requests notifications @source https://docs.taro.zone/docs/apis/open-api/subscribe-message/subscribeService */
  export function subscribeService(options: TaroOptions): Promise<any>
  const Taro: typeof import('@tarojs/taro')
  export default Taro
}
