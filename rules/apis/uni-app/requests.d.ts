interface Uni {
  /** @collects usage-log @toCollector options.url @source https://uniapp.dcloud.net.cn/api/request/request.html */
  request(options: { url: string; [key: string]: any }): any
}
declare var uni: Uni
