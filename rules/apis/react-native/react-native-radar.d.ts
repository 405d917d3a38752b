/** @source https://docs.radar.com/sdk/react-native */
declare module 'react-native-radar' {
  const Radar: {
    initialize(key: string, fraud?: boolean, options?: any): void
    /** @requests location @permission android.permission.ACCESS_FINE_LOCATION */
    requestPermissions(background: boolean): Promise<string>
    /** @checks location */
    getPermissionsStatus(): Promise<string>
    /** @collects location */
    getLocation(accuracy?: string): Promise<any>
    /** @collects location */
    trackOnce(options?: any): Promise<any>
    /** @collects location */
    trackVerified(options?: any): Promise<any>
    /** @collects location */
    startTrackingEfficient(): void
    /** @collects location */
    startTrackingResponsive(): void
    /** @collects location */
    startTrackingContinuous(): void
    /** @collects location */
    startTrackingCustom(options: any): void
    /** @collects location */
    startTrackingVerified(options?: any): void
    /** @collects location */
    startTrip(options: any): Promise<any>
    /** @collects location */
    onLocationUpdated(callback: ((result: any) => void) | null): void
    /** @collects location */
    onClientLocationUpdated(callback: ((result: any) => void) | null): void
    /** @collects network/ip */
    ipGeocode(): Promise<any>
    /** @collects usage-log */
    setUserId(userId: string): void
    /** @collects usage-log */
    logConversion(options: any): Promise<any>
    stopTracking(): void
  }
  export default Radar
}
