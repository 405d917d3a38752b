/** @source https://github.com/mley/capacitor-health */
declare module 'capacitor-health' {
  export const Health: {
    /** @checks sensors/health */
    isHealthAvailable(): Promise<{ available: boolean }>
    /** @checks sensors/health */
    checkHealthPermissions(permissions: any): Promise<any>
    /** @requests sensors/health */
    requestHealthPermissions(permissions: any): Promise<any>
    /** @collects sensors/health */
    queryAggregated(request: any): Promise<any>
    /** @collects sensors/health */
    queryWorkouts(request: any): Promise<any>
    /** @collects sensors/health */
    queryRecords(request: any): Promise<any>
    openAppleHealthSettings(): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/Cap-go/capacitor-health */
declare module '@capgo/capacitor-health' {
  export const Health: {
    /** @checks sensors/health */
    isAvailable(): Promise<any>
    /** @checks sensors/health */
    checkAuthorization(options: any): Promise<any>
    /** @requests sensors/health */
    requestAuthorization(options: any): Promise<any>
    /** @collects sensors/health */
    readSamples(options: any): Promise<{ samples: any[] }>
    /** @collects sensors/health */
    queryWorkouts(options: any): Promise<any>
    /** @collects sensors/health */
    queryAggregated(options: any): Promise<any>
    /** @writes sensors/health */
    saveSample(options: any): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/perfood/capacitor-healthkit */
declare module '@perfood/capacitor-healthkit' {
  export const CapacitorHealthkit: {
    /** @checks sensors/health */
    isAvailable(): Promise<void>
    /** @requests sensors/health */
    requestAuthorization(options: any): Promise<void>
    /** @collects sensors/health */
    queryHKitSampleType<T = any>(options: any): Promise<{ countReturn: number; resultData: T[] }>
    /** @collects sensors/health */
    multipleQueryHKitSampleType(options: any): Promise<any>
    /** @checks sensors/health */
    isEditionAuthorized(options: any): Promise<void>
    /** @checks sensors/health */
    multipleIsEditionAuthorized(options: any): Promise<void>
  }
}
/** @source https://github.com/Cap-go/capacitor-pedometer */
declare module '@capgo/capacitor-pedometer' {
  export const CapacitorPedometer: {
    /** @collects sensors/motion */
    getMeasurement(options?: any): Promise<any>
    /** @collects sensors/motion */
    startMeasurementUpdates(): Promise<void>
    /** @checks sensors/motion */
    isAvailable(): Promise<any>
    /** @checks sensors/motion */
    checkPermissions(): Promise<any>
    /** @requests sensors/motion @permission android.permission.ACTIVITY_RECOGNITION */
    requestPermissions(): Promise<any>
    addListener(event: any, listener: any): Promise<any>
    [method: string]: any
  }
}
