/** @source https://developer.apple.com/documentation/corelocation/cllocationmanager */
declare class CLLocationManager extends NSObject {
  /** @collects location @permission NSLocationWhenInUseUsageDescription @distinctive */
  startUpdatingLocation(): void
  /** @collects location @permission NSLocationWhenInUseUsageDescription */
  requestLocation(): void
  /** @collects location @permission NSLocationAlwaysAndWhenInUseUsageDescription @distinctive */
  startMonitoringSignificantLocationChanges(): void
  /** @collects location @permission NSLocationAlwaysAndWhenInUseUsageDescription */
  startMonitoringVisits(): void
  /** @collects location @permission NSLocationAlwaysAndWhenInUseUsageDescription */
  startMonitoringForRegion(region: any): void
  /** @collects location */
  startUpdatingHeading(): void
  /** @collects location */
  location: IosBoth<any>
  /** @requests location @permission NSLocationWhenInUseUsageDescription @distinctive */
  requestWhenInUseAuthorization(): void
  /** @requests location @permission NSLocationAlwaysAndWhenInUseUsageDescription @distinctive */
  requestAlwaysAuthorization(): void
  /** @requests location @permission NSLocationTemporaryUsageDescriptionDictionary */
  requestTemporaryFullAccuracyAuthorizationWithPurposeKey(key: string): void
  /** @checks location */
  static authorizationStatus(): number
  /** @checks location */
  authorizationStatus: IosBoth<number>
  /** @checks location */
  static locationServicesEnabled(): boolean
  stopUpdatingLocation(): void
  delegate: any
  desiredAccuracy: number
}
interface IosClasses extends NativeBridge { CLLocationManager: typeof CLLocationManager }
