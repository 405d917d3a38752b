/** @source https://www.html5plus.org/doc/zh_cn/navigator.html */
interface Plus {
  navigator: {
    /** @checks */
    checkPermission(permission: any): string
    /** @collects cookies */
    getCookie(url: string): string
    /** @collects cookies */
    setCookie(url: string, value: string): void
    /** @writes cookies */
    removeCookie(url: string): void
    /** @writes cookies */
    removeAllCookie(): void
    /** @writes cookies */
    removeSessionCookie(): void
    /** @collects user-agent */
    getUserAgent(): string
    setUserAgent(userAgent: string, checkplus?: boolean): void
    hasNotchInScreen(): boolean
    getStatusbarHeight(): number
    isRoot(): boolean
    isSimulator(): boolean
  }
  /** @source https://www.html5plus.org/doc/zh_cn/runtime.html */
  runtime: {
    /** @checks app-list */
    isApplicationExist(application: { pname?: string; action?: string }): boolean
    getProperty(appid: string, done: (info: any) => void): void
    isAgreePrivacy(): boolean
    openURL(url: string, failed?: PlusFailed, identity?: string): void
    [key: string]: any
  }
}
