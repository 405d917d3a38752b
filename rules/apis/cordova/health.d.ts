/** @source https://github.com/dariosalvi78/cordova-plugin-health */
interface Navigator {
  readonly health: {
    /** @checks sensors/health */
    isAvailable(success: (available: boolean) => void, failure?: any): void
    /** @requests sensors/health */
    requestAuthorization(types: any, success: any, failure?: any): void
    /** @checks sensors/health */
    isAuthorized(types: any, success: any, failure?: any): void
    /** @collects sensors/health */
    query(options: any, success: (data: any[]) => void, failure?: any): void
    /** @collects sensors/health */
    queryAggregated(options: any, success: (data: any) => void, failure?: any): void
    /** @writes sensors/health */
    store(data: any, success: any, failure?: any): void
    [method: string]: any
  }
}
interface CordovaPlugins { health: Navigator['health'] }
interface Cordova { plugins: CordovaPlugins }
declare var navigator: Navigator
declare var cordova: Cordova
/** @source https://github.com/EddyVerbruggen/HealthKit */
interface WindowPlugins {
  healthkit: {
    /** @checks sensors/health */
    available(success: any, failure?: any): void
    /** @checks sensors/health */
    checkAuthStatus(options: any, success: any, failure?: any): void
    /** @requests sensors/health */
    requestAuthorization(options: any, success: any, failure?: any): void
    /** @collects sensors/health */
    readGender(success: (value: string) => void, failure?: any): void
    /** @collects sensors/health */
    readBloodType(success: (value: string) => void, failure?: any): void
    /** @collects sensors/health */
    readDateOfBirth(success: (value: string) => void, failure?: any): void
    /** @collects sensors/health */
    readWeight(options: any, success: (value: any) => void, failure?: any): void
    /** @collects sensors/health */
    readHeight(options: any, success: (value: any) => void, failure?: any): void
    /** @collects sensors/health */
    findWorkouts(options: any, success: (value: any) => void, failure?: any): void
    /** @collects sensors/health */
    querySampleType(options: any, success: (value: any) => void, failure?: any): void
    /** @collects sensors/health */
    querySampleTypeAggregated(options: any, success: (value: any) => void, failure?: any): void
    /** @collects sensors/health */
    sumQuantityType(options: any, success: (value: any) => void, failure?: any): void
    [method: string]: any
  }
}
interface Window { plugins: WindowPlugins }
