/** @source https://angular.dev/api/core */
declare module '@angular/core' {
  export interface Type<T> extends Function { new (...args: any[]): T }
  export class InjectionToken<T = any> { constructor(description: string, options?: { providedIn?: any; factory(): T }); readonly __type?: T }
  export function inject<T>(token: InjectionToken<T>, options?: any): T
  export function inject<T>(token: abstract new (...args: any[]) => T, options?: any): T
  export function inject(token: any, options?: any): any
  export function signal<T>(value: T): (() => T) & { set(value: T): void; update(fn: (value: T) => T): void }
  export function computed<T>(fn: () => T): () => T
  export class Injector {
    get<T>(token: InjectionToken<T>, ...rest: any[]): T
    get<T>(token: abstract new (...args: any[]) => T, ...rest: any[]): T
  }
}
