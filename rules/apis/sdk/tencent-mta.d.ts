/** @source https://mta.qq.com/ */
declare var MtaH5: {
  /** @collects usage-log */
  clickStat(...values: any[]): any
  /** @collects usage-log */
  clickShare(...values: any[]): any
  /** @collects usage-log */
  pgv(...values: any[]): any
  [other: string]: any
}
