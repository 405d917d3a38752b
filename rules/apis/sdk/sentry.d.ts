/** @source https://docs.sentry.io/platforms/javascript/enriching-events/identify-user/ */
interface SentryScope {
  /** @collects usage-log */
  setUser(user: any): this
  setTag(...values: any[]): this
  setExtra(...values: any[]): this
  setContext(...values: any[]): this
  [other: string]: any
}
type SentryHint = ((scope: SentryScope) => any) | { [other: string]: any } | string
/** @source https://docs.sentry.io/platforms/javascript/enriching-events/identify-user/ */
declare module '@sentry/browser' {
  export type Scope = SentryScope
  /** @starts sentry */
  export function init(options?: any, original?: any): any
  /** @collects usage-log */
  export function setUser(user: any): void
  export function configureScope(callback: (scope: SentryScope) => void): void
  export function withScope<T>(callback: (scope: SentryScope) => T): T
  export function getCurrentScope(): SentryScope
  export function getIsolationScope(): SentryScope
  export function getGlobalScope(): SentryScope
  export function captureException(error: any, hint?: SentryHint): string
  export function captureMessage(message: string, hint?: SentryHint): string
  export function addBreadcrumb(breadcrumb: any): void
  export function setTag(key: string, value: any): void
  export function wrap<T>(component: T, options?: any): T
  export function withErrorBoundary<T>(component: T, options?: any): T
}
declare module '@sentry/core' {
  export * from '@sentry/browser'
}
declare module '@sentry/minimal' {
  export * from '@sentry/browser'
}
declare module '@sentry/react' {
  export * from '@sentry/browser'
}
declare module '@sentry/react-native' {
  export * from '@sentry/browser'
}
declare module '@sentry/vue' {
  export * from '@sentry/browser'
}
declare module '@sentry/angular' {
  export * from '@sentry/browser'
}
declare module '@sentry/angular-ivy' {
  export * from '@sentry/browser'
}
declare module '@sentry/svelte' {
  export * from '@sentry/browser'
}
declare module '@sentry/sveltekit' {
  export * from '@sentry/browser'
}
declare module '@sentry/solid' {
  export * from '@sentry/browser'
}
declare module '@sentry/astro' {
  export * from '@sentry/browser'
}
declare module '@sentry/gatsby' {
  export * from '@sentry/browser'
}
declare module '@sentry/nextjs' {
  export * from '@sentry/browser'
}
declare module '@sentry/nuxt' {
  export * from '@sentry/browser'
}
declare module '@sentry/remix' {
  export * from '@sentry/browser'
}
declare module '@sentry/node' {
  export * from '@sentry/browser'
}
declare module '@sentry/electron' {
  export * from '@sentry/browser'
}
declare module '@sentry/electron/main' {
  export * from '@sentry/browser'
}
declare module '@sentry/electron/renderer' {
  export * from '@sentry/browser'
}
/** @source https://docs.expo.dev/guides/using-sentry/ */
declare module 'sentry-expo' {
  export * as Native from '@sentry/react-native'
  export * as React from '@sentry/react'
  export * as Browser from '@sentry/browser'
  /** @starts sentry */
  export function init(options: any): void
}
/** @source https://github.com/lizhiyao/sentry-miniapp */
declare module 'sentry-miniapp' {
  export * from '@sentry/browser'
}
/** @source https://github.com/uni-helper/sentry-uniapp */
declare module 'sentry-uniapp' {
  export * from '@sentry/browser'
}
