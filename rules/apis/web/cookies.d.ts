/** @source https://developer.mozilla.org/en-US/docs/Web/API/Document/cookie */
interface Document {
  /**
   * @collects cookies
   * @assigns cookies
   */
  cookie: string
}
declare var document: Document
/** @source https://developer.mozilla.org/en-US/docs/Web/API/CookieStore */
declare var cookieStore: {
  /** @collects cookies */
  get(name: any): Promise<any>
  /** @collects cookies */
  getAll(name?: any): Promise<any[]>
  /** @collects cookies */
  set(name: any, value?: string): Promise<void>
  delete(name: any): Promise<void>
  addEventListener(event: any, listener: any): void
}
