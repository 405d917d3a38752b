/** @starts growingio @source https://docs.growingio.com/v3/developer-manual/sdkintegrated/web-js-sdk/web-sdk-api/websdk-apiv2 */
declare function gio(command: 'init', ...values: any[]): void
/** @collects usage-log @source https://docs.growingio.com/v3/developer-manual/sdkintegrated/web-js-sdk/web-sdk-api/websdk-apiv2 */
declare function gio(command: 'track' | 'setUserId' | 'people.set' | 'visitor.set' | 'evar.set' | 'page.set' | 'setUser' | 'setVisitor', ...values: any[]): void
declare function gio(command: any, ...values: any[]): void
