/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.base.d.ts */
interface OhosAsyncCallback<T> { (error: any, data: T): void }
interface OhosCallback<T> { (data: T): void }
declare module '@ohos.base' {
  export type AsyncCallback<T, E = void> = OhosAsyncCallback<T>
  export type Callback<T> = OhosCallback<T>
  export interface BusinessError<T = void> extends Error { code: number; data: T }
}
declare module '@kit.BasicServicesKit' {
  export { AsyncCallback, Callback, BusinessError } from '@ohos.base'
}
