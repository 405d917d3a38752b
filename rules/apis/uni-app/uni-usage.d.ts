/** @source https://uniapp.dcloud.net.cn/api/other/report.html */
declare var uni: Uni
interface Uni {
  /** @collects usage-log */
  report(name: string, options?: any): void
  /** @collects usage-log @source https://uniapp.dcloud.net.cn/api/other/reportAnalytics.html */
  reportAnalytics(name: string, data?: any): void
  /** @collects usage-log @source https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html */
  reportEvent(id: string, data?: any): void
  /** @collects usage-log @source https://uniapp.dcloud.net.cn/api/other/reportMonitor.html */
  reportMonitor(name: string, value: any): void
}
