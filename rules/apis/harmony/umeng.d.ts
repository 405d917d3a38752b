/** @source https://ohpm.openharmony.cn/#/cn/detail/@umeng%2Fanalytics */
declare module '@umeng/analytics' {
  /** @starts umeng-analytics */
  export function preInit(options: any): void
  /** @starts umeng-analytics */
  export function init(): void
  /** @collects usage-log */
  export function onEventObject(eventId: string, attributes?: any): void
  /** @collects usage-log */
  export function onProfileSignIn(provider: string, puid: string): void
  export function onProfileSignOff(): void
  export function setLogEnabled(enable: boolean): void
  export class InternalPlugin {}
}
