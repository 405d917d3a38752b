/** @source https://vuejs.org/api/ */
declare module 'vue' {
  export interface Ref<T = any> { value: T }
  export function ref<T>(value: T): Ref<T>
  export function ref<T = any>(): Ref<T | undefined>
  export function shallowRef<T>(value: T): Ref<T>
  export function shallowRef<T = any>(): Ref<T | undefined>
  export function reactive<T>(value: T): T
  export function readonly<T>(value: T): T
  export function markRaw<T>(value: T): T
  export function toRaw<T>(value: T): T
  export function unref<T>(value: T | Ref<T>): T
  export function toRef(...args: any[]): Ref<any>
  export function toRefs<T>(value: T): { [K in keyof T]: Ref<T[K]> }
  export function computed<T>(getter: (() => T) | { get(): T; set?(value: T): void }): Ref<T>
  export function watch(...args: any[]): any
  export function watchEffect(effect: () => any): any
  export function nextTick(fn?: () => any): Promise<void>
  export function provide(key: any, value: any): void
  export interface InjectionKey<T> { readonly __key?: T }
  export function inject<T>(key: InjectionKey<T> | string, fallback?: any): T
  export function defineComponent<T>(options: T): T
  export function onMounted(fn: () => any): void
  export function onUnmounted(fn: () => any): void
  export function getCurrentInstance(): any
  export function createApp(...args: any[]): any
  const Vue: any
  export default Vue
}
declare module '@vue/composition-api' { export * from 'vue' }
