/** @source https://docs.datadoghq.com/real_user_monitoring/browser/ */
declare module '@datadog/browser-rum' {
  export const datadogRum: {
    /** @starts datadog-rum */
    init(options: any): void
    /** @collects usage-log */
    addAction(...values: any[]): any
    /** @collects usage-log */
    startAction(...values: any[]): any
    /** @collects usage-log */
    startView(...values: any[]): any
    /** @collects usage-log */
    setUser(...values: any[]): any
    /** @collects usage-log */
    setUserProperty(...values: any[]): any
    /** @collects usage-log */
    setAccount(...values: any[]): any
    /** @collects usage-log */
    setAccountProperty(...values: any[]): any
    addError(...values: any[]): any
    addTiming(...values: any[]): any
    setGlobalContext(...values: any[]): any
    setGlobalContextProperty(...values: any[]): any
    startSessionReplayRecording(...values: any[]): any
    setTrackingConsent(...values: any[]): any
    [other: string]: any
  }
}
declare module '@datadog/browser-rum-slim' {
  export * from '@datadog/browser-rum'
}
/** @source https://docs.datadoghq.com/logs/log_collection/javascript/ */
declare module '@datadog/browser-logs' {
  export const datadogLogs: {
    /** @starts datadog-rum */
    init(options: any): void
    /** @collects usage-log */
    setUser(...values: any[]): any
    /** @collects usage-log */
    setUserProperty(...values: any[]): any
    /** @collects usage-log */
    setAccount(...values: any[]): any
    logger: any
    [other: string]: any
  }
}
/** @source https://docs.datadoghq.com/real_user_monitoring/mobile_and_tv_monitoring/react_native/ */
declare module '@datadog/mobile-react-native' {
  export const DdSdkReactNative: {
    /** @starts datadog-rum */
    initialize(configuration: any): Promise<void>
    /** @collects usage-log */
    setUserInfo(...values: any[]): any
    /** @collects usage-log */
    addUserExtraInfo(...values: any[]): any
    /** @collects usage-log */
    setUser(...values: any[]): any
    /** @collects usage-log */
    setAccountInfo(...values: any[]): any
    setTrackingConsent(...values: any[]): any
    setAttributes(...values: any[]): any
    [other: string]: any
  }
  export const DdRum: {
    /** @collects usage-log */
    startView(...values: any[]): any
    /** @collects usage-log */
    addAction(...values: any[]): any
    /** @collects usage-log */
    startAction(...values: any[]): any
    stopView(...values: any[]): any
    addError(...values: any[]): any
    addTiming(...values: any[]): any
    [other: string]: any
  }
  export const DdLogs: any
  export const DdSdkReactNativeConfiguration: any
}
/** @source https://docs.datadoghq.com/real_user_monitoring/mobile_and_tv_monitoring/react_native/setup/expo/ */
declare module 'expo-datadog' {
  export * from '@datadog/mobile-react-native'
}
