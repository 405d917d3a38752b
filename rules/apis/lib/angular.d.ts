/** @source https://angular.dev/api/core */
declare module '@angular/core' {
  export function inject<T>(token: abstract new (...args: any[]) => T, options?: any): T
  export function inject(token: any, options?: any): any
  export function signal<T>(value: T): (() => T) & { set(value: T): void; update(fn: (value: T) => T): void }
  export function computed<T>(fn: () => T): () => T
  export class Injector { get<T>(token: abstract new (...args: any[]) => T): T }
}
