/** @source https://rxjs.dev/api */
declare module 'rxjs' {
  export interface Subscription { unsubscribe(): void }
  export class Observable<T = any> {
    constructor(subscribe?: any)
    subscribe(next?: ((value: T) => void) | { next?(value: T): void; error?: any; complete?: any } | null, error?: any, complete?: any): Subscription
    pipe(...operators: any[]): Observable<any>
    toPromise(): Promise<T>
  }
  export class Subject<T = any> extends Observable<T> { next(value?: T): void }
  export class BehaviorSubject<T = any> extends Subject<T> { constructor(value: T); value: T; getValue(): T }
  export function from<T>(source: Promise<T>): Observable<T>
  export function from(source: any): Observable<any>
  export function of<T>(...values: T[]): Observable<T>
  export function defer<T>(factory: () => Promise<T> | Observable<T>): Observable<T>
  export function firstValueFrom<T>(source: Observable<T>): Promise<T>
  export function lastValueFrom<T>(source: Observable<T>): Promise<T>
}
