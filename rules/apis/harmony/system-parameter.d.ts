/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.systemParameterEnhance.d.ts */
interface OhosSystemParameter {
  /** @collects device-id/serial */
  getSync(key: 'ohos.boot.sn', def?: string): string
  /** @collects device-id/other */
  getSync(key: 'const.product.udid', def?: string): string
  /** @collects device-info */
  getSync(key: `const.${string}`, def?: string): string
  getSync(key: string, def?: string): string
  /** @collects device-id/serial */
  get(key: 'ohos.boot.sn', ...rest: any[]): Promise<string>
  /** @collects device-id/other */
  get(key: 'const.product.udid', ...rest: any[]): Promise<string>
  /** @collects device-info */
  get(key: `const.${string}`, ...rest: any[]): Promise<string>
  get(key: string, ...rest: any[]): Promise<string>
  setSync(key: string, value: string): void
  set(key: string, value: string, callback?: any): Promise<void>
}
declare module '@ohos.systemParameterEnhance' {
  const systemParameterEnhance: OhosSystemParameter
  export default systemParameterEnhance
}
declare module '@ohos.systemparameter' {
  const systemParameter: OhosSystemParameter
  export default systemParameter
}
declare module '@kit.BasicServicesKit' {
  export { default as systemParameterEnhance } from '@ohos.systemParameterEnhance'
  export { default as systemParameter } from '@ohos.systemparameter'
}
