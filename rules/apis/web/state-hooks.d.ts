/** @source https://github.com/react-hookz/web */
declare module '@react-hookz/web' {
  /** @collects network/state */
  export function useNetworkState(initial?: any): { online?: boolean; [member: string]: any }
  /** @checks */
  export function usePermission(descriptor: any): string
  export function useToggle(initial?: any): any
}
/** @source https://github.com/catamphetamine/get-user-locale */
declare module 'get-user-locale' {
  /** @collects user-agent */
  export function getUserLocale(options?: any): string | null
  /** @collects user-agent */
  export function getUserLocales(options?: any): string[]
  export default getUserLocale
}
/** @source https://github.com/thumbmarkjs/thumbmarkjs */
declare module '@thumbmarkjs/thumbmarkjs' {
  /** @collects device-id/other @note a fingerprint of the browser */
  export function getFingerprint(withData?: boolean): Promise<any>
  /** @collects device-id/other @note a fingerprint of the browser */
  export function getFingerprintData(): Promise<any>
  /** @collects device-id/other @note a fingerprint of the browser */
  export function getThumbmark(options?: any): Promise<any>
  export function setOption(key: any, value: any): void
}
