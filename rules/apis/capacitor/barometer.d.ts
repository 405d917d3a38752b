/** @source https://github.com/Cap-go/capacitor-barometer */
declare module '@capgo/capacitor-barometer' {
  export const CapacitorBarometer: {
    /** @collects sensors/environment */
    getMeasurement(): Promise<{ pressure: number; relativeAltitude: number; timestamp: number }>
    /** @collects sensors/environment */
    startMeasurementUpdates(): Promise<void>
    /** @collects sensors/environment */
    addListener(event: 'measurement', listener: (event: { pressure: number; relativeAltitude: number; timestamp: number }) => void): Promise<any>
    /** @checks sensors/environment */
    isAvailable(): Promise<{ isAvailable: boolean }>
    /** @checks sensors/environment */
    checkPermissions(): Promise<{ barometer: string }>
    /** @requests sensors/environment @permission NSMotionUsageDescription @os ios */
    requestPermissions(): Promise<{ barometer: string }>
  }
}
