/** @source https://uniapp.dcloud.net.cn/api/system/contact.html */
interface Uni {
  /** @writes contacts */
  addPhoneContact(options?: UniOptions): UniPromise<any>
  /** @picks contacts @source https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.chooseContact.html */
  chooseContact(options?: UniOptions): UniPromise<any>
  /** @writes calendar @source https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar.html */
  addPhoneCalendar(options: UniOptions): UniPromise<any>
  /** @writes calendar @source https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneRepeatCalendar.html */
  addPhoneRepeatCalendar(options: UniOptions): UniPromise<any>
}
