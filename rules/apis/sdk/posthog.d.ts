/** @source https://posthog.com/docs/libraries/js */
interface PostHogClient {
  /** @starts posthog */
  init(key: string, options?: any, name?: string): PostHogClient
  /** @collects usage-log */
  capture(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  group(...values: any[]): any
  /** @collects usage-log */
  alias(...values: any[]): any
  /** @collects usage-log */
  setPersonProperties(...values: any[]): any
  people: {
    /** @collects usage-log */
    set(...values: any[]): any
    /** @collects usage-log */
    set_once(...values: any[]): any
  }
  /** @collects usage-log */
  startSessionRecording(...values: any[]): any
  /** @collects device-id/other */
  get_distinct_id(): string
  register(...values: any[]): any
  reset(...values: any[]): any
  opt_out_capturing(...values: any[]): any
  opt_in_capturing(...values: any[]): any
  isFeatureEnabled(...values: any[]): any
  getFeatureFlag(...values: any[]): any
  onFeatureFlags(...values: any[]): any
  captureException(...values: any[]): any
  [other: string]: any
}
/** @source https://posthog.com/docs/libraries/js */
declare module 'posthog-js' {
  export type PostHog = PostHogClient
  export const posthog: PostHogClient
  export default posthog
}
/** @source https://posthog.com/docs/libraries/react */
declare module 'posthog-js/react' {
  export const PostHogProvider: any
  export function usePostHog(): PostHogClient
  export function useFeatureFlagEnabled(flag: string): boolean
}
declare module '@posthog/react' {
  export * from 'posthog-js/react'
}
/** @source https://posthog.com/docs/libraries/react-native */
declare module 'posthog-react-native' {
  export class PostHog {
    /** @starts posthog */
    constructor(key: string, options?: any)
    /** @collects usage-log */
    capture(...values: any[]): any
    /** @collects usage-log */
    screen(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    group(...values: any[]): any
    /** @collects usage-log */
    groupIdentify(...values: any[]): any
    /** @collects usage-log */
    alias(...values: any[]): any
    /** @collects usage-log */
    setPersonProperties(...values: any[]): any
    /** @collects usage-log */
    startSessionRecording(...values: any[]): any
    /** @collects device-id/other */
    getDistinctId(): string
    /** @collects device-id/other */
    getAnonymousId(): string
    /** @collects device-id/other */
    getDeviceId(): string
    register(...values: any[]): any
    reset(...values: any[]): any
    optOut(...values: any[]): any
    optIn(...values: any[]): any
    isFeatureEnabled(...values: any[]): any
    getFeatureFlag(...values: any[]): any
    flush(...values: any[]): any
    captureException(...values: any[]): any
    [other: string]: any
  }
  export default PostHog
  export function usePostHog(): PostHog
  export const PostHogProvider: any
}
/** @source https://posthog.com/docs/libraries/node */
declare module 'posthog-node' {
  export class PostHog {
    /** @starts posthog */
    constructor(key: string, options?: any)
    /** @collects usage-log */
    capture(...values: any[]): any
    /** @collects usage-log */
    captureImmediate(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    identifyImmediate(...values: any[]): any
    /** @collects usage-log */
    groupIdentify(...values: any[]): any
    /** @collects usage-log */
    alias(...values: any[]): any
    isFeatureEnabled(...values: any[]): any
    getFeatureFlag(...values: any[]): any
    shutdown(...values: any[]): any
    captureException(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://posthog.com/docs/libraries/js */
declare var posthog: PostHogClient
