/** @source https://github.com/MacKentoch/react-native-beacons-manager */
declare module 'react-native-beacons-manager' {
  const Beacons: {
    /** @requests location @permission NSLocationWhenInUseUsageDescription @os ios */
    requestWhenInUseAuthorization(): void
    /** @requests location @permission NSLocationAlwaysAndWhenInUseUsageDescription @os ios */
    requestAlwaysAuthorization(): void
    /** @checks location @os ios */
    getAuthorizationStatus(callback: any): any
    /** @collects location */
    startMonitoringForRegion(region: any): Promise<any>
    /** @collects location */
    startRangingBeaconsInRegion(region: any, uuid?: any): Promise<any>
    stopRangingBeaconsInRegion(region: any, uuid?: any): Promise<any>
    detectIBeacons(): void
    [member: string]: any
  }
  export default Beacons
}
/** @source https://github.com/patlux/react-native-bluetooth-state-manager */
declare module 'react-native-bluetooth-state-manager' {
  interface BluetoothStates {
    /** @checks bluetooth */
    getState(): Promise<string>
    /** @checks bluetooth */
    onStateChange(callback: (state: string) => void, initial?: boolean): any
    /** @requests bluetooth @permission android.permission.BLUETOOTH_CONNECT @os android @note asks the user to switch Bluetooth on */
    requestToEnable(): Promise<boolean>
    openSettings(): any
    [member: string]: any
  }
  export const BluetoothStateManager: BluetoothStates
  const manager: BluetoothStates
  export default manager
}
