/** @source https://firebase.google.com/docs/reference/js/analytics */
declare module 'firebase/analytics' {
  export interface Analytics { app: any }
  /** @starts firebase-analytics */
  export function getAnalytics(app?: any): Analytics
  /** @starts firebase-analytics */
  export function initializeAnalytics(app: any, options?: any): Analytics
  /** @collects usage-log */
  export function logEvent(analytics: any, name: string, params?: any, options?: any): void
  /** @collects usage-log */
  export function setUserId(analytics: any, id: string | null, options?: any): void
  /** @collects usage-log */
  export function setUserProperties(analytics: any, properties: any, options?: any): void
  /** @collects usage-log @source https://firebase.google.com/docs/reference/js/v8/firebase.analytics.Analytics#setcurrentscreen */
  export function setCurrentScreen(analytics: any, name: string, options?: any): void
  /** @collects device-id/other */
  export function getGoogleAnalyticsClientId(analytics: any): Promise<string>
  export function isSupported(): Promise<boolean>
  export function setAnalyticsCollectionEnabled(analytics: any, enabled: boolean): void
  export function setConsent(settings: any): void
}
declare module '@firebase/analytics' {
  export * from 'firebase/analytics'
}
/** @source https://github.com/angular/angularfire/blob/main/docs/analytics.md */
declare module '@angular/fire/analytics' {
  export * from 'firebase/analytics'
  export class Analytics { app: any }
  export class ScreenTrackingService {}
  export class UserTrackingService {}
  export function provideAnalytics(start: () => any): any
}
/** @source https://github.com/angular/angularfire/blob/main/docs/compat/analytics/getting-started.md */
declare module '@angular/fire/compat/analytics' {
  export class AngularFireAnalytics {
    /** @collects usage-log */
    logEvent(name: string, params?: any, options?: any): Promise<void>
    /** @collects usage-log */
    setCurrentScreen(name: string, options?: any): Promise<void>
    /** @collects usage-log */
    setUserId(id: string, options?: any): Promise<void>
    /** @collects usage-log */
    setUserProperties(properties: any, options?: any): Promise<void>
    setAnalyticsCollectionEnabled(enabled: boolean): Promise<void>
  }
  export class ScreenTrackingService {}
  export class UserTrackingService {}
}
