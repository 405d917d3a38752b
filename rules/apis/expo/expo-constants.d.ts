/** @source https://docs.expo.dev/versions/latest/sdk/constants/ */
declare module 'expo-constants' {
  interface PlatformManifest {
    ios?: {
      /** @collects device-info */
      model: string | null
      /** @collects device-info */
      platform: string
      /** @collects device-info */
      systemVersion: string
      /** @collects device-info */
      userInterfaceIdiom: string
      buildNumber: string | null
    }
    android?: { versionCode: number }
    web?: any
  }
  const Constants: {
    /** @collects device-info @note the name that the user gave the device */
    deviceName?: string
    /** @collects device-info */
    deviceYearClass: number | null
    /** @collects device-info */
    systemVersion?: number
    /** @collects device-id/other @source https://docs.expo.dev/versions/v43.0.0/sdk/constants/ */
    installationId: string
    /** @collects device-id/other @source https://docs.expo.dev/versions/v40.0.0/sdk/constants/ */
    deviceId?: string
    /** @collects user-agent */
    getWebViewUserAgentAsync(): Promise<string | null>
    platform?: PlatformManifest
    expoConfig: any
    manifest: any
    manifest2: any
    sessionId: string
    isDevice: boolean
    statusBarHeight: number
    [other: string]: any
  }
  export default Constants
}
