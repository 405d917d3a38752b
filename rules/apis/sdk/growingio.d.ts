/** @source https://docs.growingio.com/v3/developer-manual/sdkintegrated/web-js-sdk/web-sdk-api/websdk-apiv2 */
declare var gio: {
  /** @starts growingio */
  (command: 'init', ...values: any[]): void
  /** @collects usage-log */
  (command: 'track' | 'setUserId' | 'people.set' | 'visitor.set' | 'evar.set' | 'page.set' | 'setUser' | 'setVisitor', ...values: any[]): void
  (command: any, ...values: any[]): void
}
