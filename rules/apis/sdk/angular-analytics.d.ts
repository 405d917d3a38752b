/** @source https://github.com/angulartics/angulartics2 */
declare module 'angulartics2' {
  interface AngularticsProvider {
    /** @collects usage-log */
    pageTrack(path: string): void
    /** @collects usage-log */
    eventTrack(action: string, properties?: any): void
    /** @collects usage-log */
    setUsername(userId: string): void
    /** @collects usage-log */
    setUserProperties(properties: any): void
    startTracking(): void
    [member: string]: any
  }
  export class Angulartics2GoogleGlobalSiteTag {}
  export interface Angulartics2GoogleGlobalSiteTag extends AngularticsProvider {}
  export class Angulartics2GoogleTagManager {}
  export interface Angulartics2GoogleTagManager extends AngularticsProvider {}
  export class Angulartics2GoogleAnalytics {}
  export interface Angulartics2GoogleAnalytics extends AngularticsProvider {}
  export class Angulartics2Mixpanel {}
  export interface Angulartics2Mixpanel extends AngularticsProvider {}
}
/** @source https://github.com/maxandriani/ngx-google-analytics */
declare module 'ngx-google-analytics' {
  export class GoogleAnalyticsService {
    /** @collects usage-log */
    event(action: any, category?: string, label?: string, value?: number, ...rest: any[]): void
    /** @collects usage-log */
    pageView(path: string, title?: string, location?: string, options?: any): void
    /** @collects usage-log */
    appView(screen: string, app: string, ...rest: any[]): void
    /** @collects usage-log */
    set(...options: any[]): void
    /** @collects usage-log */
    gtag(...parameters: any[]): void
  }
}
/** @source https://github.com/abdalla/react-hotjar */
declare module 'react-hotjar' {
  export const hotjar: {
    initialize(options: any, ...rest: any[]): void
    initialized(): boolean
    /** @collects usage-log */
    identify(userId: string | null, properties: any): void
    /** @collects usage-log */
    event(event: string): void
    [member: string]: any
  }
}
