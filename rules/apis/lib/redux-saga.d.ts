/** @source https://redux-saga.js.org/docs/api */
declare module 'redux-saga/effects' {
  export function call<A extends any[], R>(fn: (...args: A) => R, ...args: A): R
  export function call(...args: any[]): any
}
declare module 'typed-redux-saga' {
  export function call<A extends any[], R>(fn: (...args: A) => R, ...args: A): Generator<any>
  export function call(...args: any[]): any
}
