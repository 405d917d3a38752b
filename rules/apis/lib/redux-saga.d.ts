/** @source https://redux-saga.js.org/docs/api */
declare module 'redux-saga/effects' {
  export function call<A extends any[], R>(fn: (...args: A) => R, ...args: A): R
  /** @invokes pair.0 pair.1 */
  export function call(pair: [any, string], ...args: any[]): any
  export function call(...args: any[]): any
  /** @invokes pair.0 pair.1 */
  export function fork(pair: [any, string], ...args: any[]): any
  export function fork(...args: any[]): any
  /** @invokes pair.0 pair.1 */
  export function spawn(pair: [any, string], ...args: any[]): any
  export function spawn(...args: any[]): any
  /** @invokes context method */
  export function apply(context: any, method: string, args?: any[]): any
  export function apply(...args: any[]): any
}
declare module 'typed-redux-saga' {
  export function call<A extends any[], R>(fn: (...args: A) => R, ...args: A): Generator<any>
  export function call(...args: any[]): any
}
