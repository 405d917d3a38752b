/** @source https://capgo.app/docs/plugins/updater/api/ */
declare module '@capgo/capacitor-updater' {
  export const CapacitorUpdater: {
    /** @collects device-id/other */
    getDeviceId(): Promise<{ deviceId: string }>
    notifyAppReady(): Promise<any>
    [method: string]: any
  }
}
/** @source https://github.com/Chivuzzo/capacitor-udid */
declare module 'capacitor-udid' {
  export const Udid: {
    /** @collects device-id/other */
    getUdid(): Promise<{ value: string }>
  }
}
/** @source https://github.com/jonz94/capacitor-sim */
declare module '@jonz94/capacitor-sim' {
  export const Sim: {
    /** @collects carrier */
    getSimCards(): Promise<{ simCards: any[] }>
    /** @checks carrier */
    checkPermissions(): Promise<any>
    /** @requests carrier @permission android.permission.READ_PHONE_STATE */
    requestPermissions(): Promise<any>
  }
}
