// candor's own standard library: just enough of ECMAScript for types to flow through an app's code.
// Loose on purpose: an app that does not type-check must still resolve.
// @source https://tc39.es/ecma262/
interface Object { constructor: Function; toString(): string; hasOwnProperty(key: any): boolean; valueOf(): Object }
interface ObjectConstructor {
  new (value?: any): any; (value?: any): any
  keys(value: any): string[]
  values<T>(value: { [key: string]: T } | ArrayLike<T>): T[]
  values(value: any): any[]
  entries<T>(value: { [key: string]: T } | ArrayLike<T>): [string, T][]
  entries(value: any): [string, any][]
  fromEntries<T>(entries: Iterable<readonly [any, T]>): { [key: string]: T }
  assign<A, B>(target: A, source: B): A & B
  assign<A, B, C>(target: A, b: B, c: C): A & B & C
  assign(target: any, ...sources: any[]): any
  freeze<const T>(value: T): T
  seal<T>(value: T): T
  create(proto: any, properties?: any): any
  defineProperty<T>(target: T, key: any, descriptor: any): T
  defineProperties<T>(target: T, descriptors: any): T
  getPrototypeOf(value: any): any
  setPrototypeOf(value: any, proto: any): any
  getOwnPropertyNames(value: any): string[]
  prototype: any
}
declare var Object: ObjectConstructor
interface Function {
  apply(thisArg: any, args?: any): any
  call(thisArg: any, ...args: any[]): any
  bind(thisArg: any, ...args: any[]): any
  readonly name: string; readonly length: number; prototype: any
}
interface FunctionConstructor { new (...args: string[]): Function; (...args: string[]): Function }
declare var Function: FunctionConstructor
interface CallableFunction extends Function {
  apply<T, A extends any[], R>(this: (this: T, ...args: A) => R, thisArg: T, args?: A): R
  call<T, A extends any[], R>(this: (this: T, ...args: A) => R, thisArg: T, ...args: A): R
  bind<T>(this: T, thisArg: any): T
  bind<T, A extends any[], R>(this: (this: T, ...args: A) => R, thisArg: any, ...args: any[]): (...args: any[]) => R
}
interface NewableFunction extends Function {}
interface IArguments { [index: number]: any; length: number }
interface String {
  readonly length: number
  [index: number]: string
  trim(): string; trimStart(): string; trimEnd(): string
  toLowerCase(): string; toUpperCase(): string; toString(): string
  slice(start?: number, end?: number): string; substring(start: number, end?: number): string; substr(start: number, length?: number): string
  split(separator: any, limit?: number): string[]
  replace(pattern: any, replacement: any): string; replaceAll(pattern: any, replacement: any): string
  match(pattern: any): string[] | null; matchAll(pattern: any): Iterable<string[]>
  includes(text: string, position?: number): boolean; startsWith(text: string, position?: number): boolean; endsWith(text: string, position?: number): boolean
  indexOf(text: string, position?: number): number; lastIndexOf(text: string, position?: number): number
  padStart(length: number, fill?: string): string; padEnd(length: number, fill?: string): string
  concat(...parts: any[]): string; repeat(count: number): string
  charAt(index: number): string; charCodeAt(index: number): number; codePointAt(index: number): number | undefined
  localeCompare(other: string, ...rest: any[]): number; normalize(form?: string): string; search(pattern: any): number; at(index: number): string | undefined
}
interface StringConstructor { new (value?: any): String; (value?: any): string; fromCharCode(...codes: number[]): string; raw(template: any, ...values: any[]): string }
declare var String: StringConstructor
interface Number { toString(radix?: number): string; toFixed(digits?: number): string; toPrecision(digits?: number): string; toLocaleString(...args: any[]): string }
interface NumberConstructor { new (value?: any): Number; (value?: any): number; isInteger(value: any): boolean; isNaN(value: any): boolean; isFinite(value: any): boolean; parseFloat(text: string): number; parseInt(text: string, radix?: number): number; MAX_SAFE_INTEGER: number; [key: string]: any }
declare var Number: NumberConstructor
interface Boolean {}
interface BooleanConstructor { new (value?: any): Boolean; <T>(value?: T): boolean }
declare var Boolean: BooleanConstructor
interface Symbol { readonly description: string | undefined }
interface SymbolConstructor { (description?: any): symbol; readonly iterator: unique symbol; readonly asyncIterator: unique symbol; for(key: string): symbol }
declare var Symbol: SymbolConstructor
interface BigInt {}
interface RegExp { test(text: string): boolean; exec(text: string): any; source: string; flags: string; lastIndex: number }
interface RegExpConstructor { new (pattern: any, flags?: string): RegExp; (pattern: any, flags?: string): RegExp }
declare var RegExp: RegExpConstructor
interface Error { name: string; message: string; stack?: string; cause?: any }
interface ErrorConstructor { new (message?: string, options?: any): Error; (message?: string): Error }
declare var Error: ErrorConstructor
declare var TypeError: ErrorConstructor
declare var RangeError: ErrorConstructor
interface TemplateStringsArray extends ReadonlyArray<string> { readonly raw: readonly string[] }

interface IteratorResult<T> { done?: boolean; value: T }
interface Iterator<T, R = any, N = any> { next(...args: any[]): IteratorResult<T> }
interface Iterable<T, R = any, N = any> { [Symbol.iterator](): Iterator<T> }
interface IterableIterator<T, R = any, N = any> extends Iterator<T> { [Symbol.iterator](): IterableIterator<T> }
interface AsyncIterator<T, R = any, N = any> { next(...args: any[]): Promise<IteratorResult<T>> }
interface AsyncIterable<T, R = any, N = any> { [Symbol.asyncIterator](): AsyncIterator<T> }
interface AsyncIterableIterator<T, R = any, N = any> extends AsyncIterator<T> { [Symbol.asyncIterator](): AsyncIterableIterator<T> }
interface Generator<T = any, R = any, N = any> extends Iterator<T> { [Symbol.iterator](): Generator<T> }
interface AsyncGenerator<T = any, R = any, N = any> extends AsyncIterator<T> { [Symbol.asyncIterator](): AsyncGenerator<T> }

interface ArrayLike<T> { readonly length: number; readonly [index: number]: T }
interface ReadonlyArray<T> {
  readonly length: number
  readonly [index: number]: T
  [Symbol.iterator](): IterableIterator<T>
  map<U>(fn: (value: T, index: number, array: readonly T[]) => U): U[]
  flatMap<U>(fn: (value: T, index: number) => U | readonly U[]): U[]
  filter<S extends T>(fn: (value: T, index: number) => value is S): S[]
  filter(fn: (value: T, index: number) => any): T[]
  forEach(fn: (value: T, index: number) => void): void
  find(fn: (value: T, index: number) => any): T | undefined
  findIndex(fn: (value: T, index: number) => any): number
  some(fn: (value: T, index: number) => any): boolean
  every(fn: (value: T, index: number) => any): boolean
  reduce<U>(fn: (previous: U, value: T, index: number) => U, initial: U): U
  reduce(fn: (previous: T, value: T, index: number) => T): T
  slice(start?: number, end?: number): T[]
  concat(...items: any[]): T[]
  join(separator?: string): string
  includes(value: any): boolean
  indexOf(value: any): number
  at(index: number): T | undefined
  keys(): IterableIterator<number>; values(): IterableIterator<T>; entries(): IterableIterator<[number, T]>
  flat(depth?: number): any[]
  toSorted(fn?: any): T[]; toReversed(): T[]
}
interface ConcatArray<T> { readonly length: number; readonly [index: number]: T }
interface Array<T> {
  length: number
  [index: number]: T
  [Symbol.iterator](): IterableIterator<T>
  map<U>(fn: (value: T, index: number, array: T[]) => U): U[]
  flatMap<U>(fn: (value: T, index: number) => U | readonly U[]): U[]
  filter<S extends T>(fn: (value: T, index: number) => value is S): S[]
  filter(fn: (value: T, index: number) => any): T[]
  forEach(fn: (value: T, index: number, array: T[]) => void): void
  find(fn: (value: T, index: number) => any): T | undefined
  findLast(fn: (value: T, index: number) => any): T | undefined
  findIndex(fn: (value: T, index: number) => any): number
  some(fn: (value: T, index: number) => any): boolean
  every(fn: (value: T, index: number) => any): boolean
  reduce<U>(fn: (previous: U, value: T, index: number) => U, initial: U): U
  reduce(fn: (previous: T, value: T, index: number) => T): T
  push(...items: T[]): number; unshift(...items: T[]): number
  pop(): T | undefined; shift(): T | undefined
  splice(start: number, count?: number, ...items: T[]): T[]
  slice(start?: number, end?: number): T[]
  concat(...items: any[]): T[]
  sort(fn?: (a: T, b: T) => number): T[]; reverse(): T[]; fill(value: any, start?: number, end?: number): T[]
  join(separator?: string): string
  includes(value: any): boolean; indexOf(value: any, from?: number): number; lastIndexOf(value: any): number
  at(index: number): T | undefined
  keys(): IterableIterator<number>; values(): IterableIterator<T>; entries(): IterableIterator<[number, T]>
  flat(depth?: number): any[]
  toSorted(fn?: any): T[]; toReversed(): T[]
}
interface ArrayConstructor { new <T = any>(...items: any[]): T[]; <T = any>(...items: any[]): T[]; isArray(value: any): value is any[]; from<T>(source: Iterable<T> | ArrayLike<T>): T[]; from<T, U>(source: Iterable<T> | ArrayLike<T>, fn: (value: T, index: number) => U): U[]; of<T>(...items: T[]): T[] }
declare var Array: ArrayConstructor

interface PromiseLike<T> { then<A = T, B = never>(done?: ((value: T) => A | PromiseLike<A>) | null, failed?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B> }
interface Promise<T> {
  then<A = T, B = never>(done?: ((value: T) => A | PromiseLike<A>) | null, failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>
  catch<B = never>(failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B>
  finally(done?: any): Promise<T>
}
interface PromiseConstructor {
  new <T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>
  all<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>
  all<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>[]>
  allSettled<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [K in keyof T]: { status: string; value: Awaited<T[K]>; reason: any } }>
  race<T extends readonly unknown[] | []>(values: T): Promise<Awaited<T[number]>>
  any<T extends readonly unknown[] | []>(values: T): Promise<Awaited<T[number]>>
  resolve(): Promise<void>
  resolve<T>(value: T): Promise<Awaited<T>>
  reject<T = never>(reason?: any): Promise<T>
}
declare var Promise: PromiseConstructor
type Awaited<T> = T extends null | undefined ? T : T extends object & { then(done: infer F, ...args: infer _): any } ? (F extends (value: infer V, ...args: infer _) => any ? Awaited<V> : never) : T

type Partial<T> = { [K in keyof T]?: T[K] }
type Required<T> = { [K in keyof T]-?: T[K] }
type Readonly<T> = { readonly [K in keyof T]: T[K] }
type Pick<T, K extends keyof T> = { [P in K]: T[P] }
type Record<K extends keyof any, T> = { [P in K]: T }
type Exclude<T, U> = T extends U ? never : T
type Extract<T, U> = T extends U ? T : never
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>
type NonNullable<T> = T & {}
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never
type ConstructorParameters<T extends abstract new (...args: any) => any> = T extends abstract new (...args: infer P) => any ? P : never
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any
type InstanceType<T extends abstract new (...args: any) => any> = T extends abstract new (...args: any) => infer R ? R : any
type Uppercase<S extends string> = intrinsic
type Lowercase<S extends string> = intrinsic
type Capitalize<S extends string> = intrinsic
type Uncapitalize<S extends string> = intrinsic
type NoInfer<T> = intrinsic
interface ThisType<T> {}
type PropertyKey = string | number | symbol
interface PropertyDescriptor { configurable?: boolean; enumerable?: boolean; value?: any; writable?: boolean; get?(): any; set?(value: any): void }
interface TypedPropertyDescriptor<T> { value?: T }

interface Map<K, V> { get(key: K): V | undefined; set(key: K, value: V): this; has(key: K): boolean; delete(key: K): boolean; clear(): void; forEach(fn: (value: V, key: K) => void): void; keys(): IterableIterator<K>; values(): IterableIterator<V>; entries(): IterableIterator<[K, V]>; readonly size: number; [Symbol.iterator](): IterableIterator<[K, V]> }
interface MapConstructor { new <K = any, V = any>(entries?: Iterable<readonly [K, V]> | null): Map<K, V> }
declare var Map: MapConstructor
interface ReadonlyMap<K, V> { get(key: K): V | undefined; has(key: K): boolean; forEach(fn: (value: V, key: K) => void): void; keys(): IterableIterator<K>; values(): IterableIterator<V>; entries(): IterableIterator<[K, V]>; readonly size: number; [Symbol.iterator](): IterableIterator<[K, V]> }
interface Set<T> { add(value: T): this; has(value: T): boolean; delete(value: T): boolean; clear(): void; forEach(fn: (value: T) => void): void; values(): IterableIterator<T>; readonly size: number; [Symbol.iterator](): IterableIterator<T> }
interface SetConstructor { new <T = any>(values?: Iterable<T> | null): Set<T> }
declare var Set: SetConstructor
interface ReadonlySet<T> { has(value: T): boolean; forEach(fn: (value: T) => void): void; readonly size: number; [Symbol.iterator](): IterableIterator<T> }
interface WeakMap<K, V> { get(key: K): V | undefined; set(key: K, value: V): this; has(key: K): boolean; delete(key: K): boolean }
declare var WeakMap: { new <K = any, V = any>(): WeakMap<K, V> }
interface WeakSet<T> { add(value: T): this; has(value: T): boolean }
declare var WeakSet: { new <T = any>(): WeakSet<T> }
interface WeakRef<T> { deref(): T | undefined }
declare var WeakRef: { new <T>(value: T): WeakRef<T> }
interface Date { getTime(): number; toISOString(): string; getTimezoneOffset(): number; [key: string]: any }
declare var Date: { new (...args: any[]): Date; (): string; now(): number; parse(text: string): number; UTC(...args: any[]): number }
declare var JSON: { parse(text: string, reviver?: any): any; stringify(value: any, ...rest: any[]): string }
declare var Math: { [key: string]: any; PI: number; random(): number }
declare var Reflect: any
declare var Proxy: { new <T>(target: T, handler: any): T }
interface ArrayBuffer { byteLength: number; slice(start?: number, end?: number): ArrayBuffer }
declare var ArrayBuffer: { new (length: number): ArrayBuffer }
interface Uint8Array { [index: number]: number; length: number; buffer: ArrayBuffer; [key: string]: any }
declare var Uint8Array: { new (...args: any[]): Uint8Array; from(value: any): Uint8Array }
declare function parseInt(text: any, radix?: number): number
declare function parseFloat(text: any): number
declare function isNaN(value: any): boolean
declare function isFinite(value: any): boolean
declare function encodeURIComponent(text: any): string
declare function decodeURIComponent(text: string): string
declare function setTimeout(fn: (...args: any[]) => void, ms?: number, ...args: any[]): any
declare function setInterval(fn: (...args: any[]) => void, ms?: number, ...args: any[]): any
declare function clearTimeout(id?: any): void
declare function clearInterval(id?: any): void
declare function queueMicrotask(fn: () => void): void
declare var console: { log(...args: any[]): void; info(...args: any[]): void; warn(...args: any[]): void; error(...args: any[]): void; debug(...args: any[]): void; [key: string]: any }
/** The browser's and every script host's name for the global object. A pack adds its own globals with `declare var`. */
interface Window { readonly navigator: Navigator; readonly document: Document }
/** Packs describe what these two have. */
interface Navigator {}
interface Document { readonly defaultView: (Window & typeof globalThis) | null }
declare var window: Window & typeof globalThis
declare var self: Window & typeof globalThis
declare var global: typeof globalThis
interface ImportMeta { [key: string]: any }
/** Modules by name, for `require` in TypeScript; candor adds an entry for each pack that is loaded. */
interface RequiredModules {}
interface NodeRequire { <K extends keyof RequiredModules>(id: K): RequiredModules[K]; (id: string): any; [key: string]: any }
declare var require: NodeRequire
declare var module: any
declare var exports: any
