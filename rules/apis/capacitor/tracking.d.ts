/** @source https://github.com/capacitor-community/advertising-id */
declare module '@capacitor-community/advertising-id' {
  export const AdvertisingId: {
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestTracking(): Promise<{ value: string }>
    /** @collects device-id/idfa */
    getAdvertisingId(): Promise<{ id: string; status: string }>
    /** @checks advertising */
    getAdvertisingStatus(): Promise<{ status: string }>
  }
}
/** @source https://github.com/mahnuh/capacitor-plugin-app-tracking-transparency */
declare module 'capacitor-plugin-app-tracking-transparency' {
  export const AppTrackingTransparency: {
    /** @checks advertising */
    getStatus(): Promise<{ status: string }>
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestPermission(): Promise<{ status: string }>
  }
}
/** @source https://github.com/Cap-go/capacitor-app-tracking-transparency */
declare module '@capgo/capacitor-app-tracking-transparency' {
  export const AppTrackingTransparency: {
    /** @checks advertising */
    getStatus(): Promise<{ status: string }>
    /** @requests advertising @permission NSUserTrackingUsageDescription @os ios */
    requestPermission(): Promise<{ status: string }>
  }
}
