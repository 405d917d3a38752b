/** @source https://developer.umeng.com/docs/119267/detail/2808420 */
declare module '@umeng/analytics' {
  /** @starts umeng */
  export function preInit(options: any): void
  /** @starts umeng */
  export function init(): void
  /** @collects usage-log */
  export function onEventObject(eventId: string, attributes?: any): void
  /** @collects usage-log */
  export function onProfileSignIn(provider: string, puid: string): void
  export function onProfileSignOff(): void
  export function setLogEnabled(enable: boolean): void
  export class InternalPlugin {}
}
