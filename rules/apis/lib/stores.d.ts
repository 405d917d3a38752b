/** @source https://pinia.vuejs.org/api/pinia/ */
declare module 'pinia' {
  type PiniaGetters<G> = { readonly [K in keyof G]: G[K] extends (...args: any[]) => infer R ? R : any }
  export function defineStore<S, G = {}, A = {}>(id: any, options: { state?: () => S; getters?: G; actions?: A; [key: string]: any }): () => S & PiniaGetters<G> & A
  export function defineStore<S, G = {}, A = {}>(options: { id: string; state?: () => S; getters?: G; actions?: A; [key: string]: any }): () => S & PiniaGetters<G> & A
  export function defineStore<T>(id: any, setup: (...args: any[]) => T, options?: any): () => T
  export function storeToRefs<T>(store: T): { [K in keyof T]: { value: T[K] } }
  export function createPinia(): any
}
/** @source https://zustand.docs.pmnd.rs/apis/create */
declare module 'zustand' {
  interface ZustandStore<T> { (): T; <U>(selector: (state: T) => U, equal?: any): U; getState(): T; setState(...args: any[]): void; subscribe(...args: any[]): () => void }
  export function create<T>(make: (set: any, get: () => any, api: any) => T): ZustandStore<T>
  export function create<T>(): (make: (set: any, get: () => any, api: any) => T) => ZustandStore<T>
  export function createStore<T>(make: (set: any, get: () => any, api: any) => T): ZustandStore<T>
  export default create
}
/** @source https://zustand.docs.pmnd.rs/reference/middlewares/persist */
declare module 'zustand/middleware' {
  export function persist<T>(make: (set: any, get: () => any, api: any) => T, options?: any): (set: any, get: () => T, api: any) => T
  export function devtools<T>(make: (set: any, get: () => any, api: any) => T, options?: any): (set: any, get: () => T, api: any) => T
  export function subscribeWithSelector<T>(make: (set: any, get: () => any, api: any) => T): (set: any, get: () => T, api: any) => T
}
/** @source https://zustand.docs.pmnd.rs/reference/middlewares/immer */
declare module 'zustand/middleware/immer' {
  export function immer<T>(make: (set: any, get: () => any, api: any) => T): (set: any, get: () => T, api: any) => T
}
