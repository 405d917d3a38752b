/** @source https://github.com/streamich/react-use */
declare module 'react-use' {
  /** @collects location */
  export function useGeolocation(options?: any): any
  /** @collects sensors/motion */
  export function useMotion(initial?: any): any
  /** @collects network/state */
  export function useNetworkState(initial?: any): any
  /** @collects device-info */
  export function useBattery(): any
  /** @collects cookies */
  export function useCookie(name: string): [string | null, (value: string, options?: any) => void, () => void]
  /** @checks @permissionFrom permission.name */
  export function usePermission(permission: any): string
}
/** @source https://ahooks.js.org/hooks/use-network */
declare module 'ahooks' {
  /** @collects network/state */
  export function useNetwork(): any
  /** @collects cookies @source https://ahooks.js.org/hooks/use-cookie-state */
  export function useCookieState(name: string, options?: any): readonly [string | undefined, (value: any, options?: any) => void]
}
/** @source https://github.com/no23reason/react-geolocated */
declare module 'react-geolocated' {
  /** @collects location */
  export function useGeolocated(config?: any): { coords?: any; isGeolocationAvailable: boolean; isGeolocationEnabled: boolean; getPosition(): void; [key: string]: any }
}
