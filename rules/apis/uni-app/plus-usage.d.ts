/** @source https://www.html5plus.org/doc/zh_cn/statistic.html */
declare var plus: Plus
interface Plus {
  statistic: {
    /** @collects usage-log @distinctive */
    eventTrig(id: string, value?: any): void
    /** @collects usage-log */
    eventDuration(id: string, duration: number, value?: any): void
    /** @collects usage-log */
    eventStart(id: string, value?: string): void
    /** @collects usage-log */
    eventEnd(id: string, label?: string): void
  }
}
