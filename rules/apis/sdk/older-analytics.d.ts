/** @source https://github.com/idehub/react-native-google-analytics-bridge */
declare module 'react-native-google-analytics-bridge' {
  export class GoogleAnalyticsTracker {
    constructor(trackingId: string, customDimensions?: any)
    /** @collects usage-log */
    trackScreenView(screen: string, payload?: any): void
    /** @collects usage-log */
    trackEvent(category: string, action: string, metadata?: any, payload?: any): void
    /** @collects usage-log */
    trackTiming(category: string, interval: number, metadata: any, payload?: any): void
    /** @collects usage-log */
    trackSocialInteraction(network: string, action: string, target: string, payload?: any): void
    /** @collects usage-log */
    setUser(userId: string): void
    setAnonymizeIp(enabled: boolean): void
    [member: string]: any
  }
}
/** @source https://github.com/davodesign84/react-native-mixpanel */
declare module 'react-native-mixpanel' {
  interface OlderMixpanel {
    /** @collects usage-log */
    track(event: string, properties?: any): any
    /** @collects usage-log */
    identify(userId: string): any
    /** @collects usage-log */
    set(properties: any): any
    /** @collects usage-log */
    registerSuperProperties(properties: any): any
    [member: string]: any
  }
  export class MixpanelInstance {
    constructor(token: string, ...options: any[])
    initialize(): Promise<void>
    /** @collects usage-log */
    track(event: string, properties?: any): Promise<void>
    /** @collects usage-log */
    identify(userId: string): Promise<void>
    /** @collects usage-log */
    set(properties: any): Promise<void>
    /** @collects usage-log */
    registerSuperProperties(properties: any): Promise<void>
    [member: string]: any
  }
  const Mixpanel: OlderMixpanel & {
    /** @collects usage-log */
    trackWithProperties(event: string, properties: any): void
    sharedInstanceWithToken(token: string, ...options: any[]): any
  }
  export default Mixpanel
}
/** @source https://docs.snowplow.io/docs/sources/react-native-tracker/ */
declare module '@snowplow/react-native-tracker' {
  interface SnowplowTracker {
    /** @collects usage-log */
    trackScreenViewEvent(event: any, contexts?: any): any
    /** @collects usage-log */
    trackSelfDescribingEvent(event: any, contexts?: any): any
    /** @collects usage-log */
    trackStructuredEvent(event: any, contexts?: any): any
    /** @collects usage-log */
    trackPageViewEvent(event: any, contexts?: any): any
    /** @collects usage-log */
    setUserId(userId: string | null): any
    [member: string]: any
  }
  export function createTracker(namespace: string, ...configuration: any[]): SnowplowTracker
  export type ReactNativeTracker = SnowplowTracker
}
/** @source https://docs.rollbar.com/docs/react-native */
declare module 'rollbar-react-native' {
  export class Client {
    constructor(configuration: any)
    /** @collects usage-log */
    setPerson(id: string | null, name?: string | null, email?: string | null): void
    clearPerson(): void
    error(problem: any, extra?: any, callback?: any): any
    [member: string]: any
  }
}
/** @source https://docs.launchdarkly.com/sdk/client-side/react/react-native */
declare module 'launchdarkly-react-native-client-sdk' {
  export default class LDClient {
    configure(config: any, context: any, timeout?: number): Promise<any>
    /** @collects usage-log */
    identify(context: any): Promise<any>
    /** @collects usage-log */
    track(event: string, data?: any, metric?: number, environment?: string): void
    boolVariation(flag: string, fallback: boolean): Promise<boolean>
    [member: string]: any
  }
}
