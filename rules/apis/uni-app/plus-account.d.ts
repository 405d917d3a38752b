/** @source https://www.html5plus.org/doc/zh_cn/oauth.html */
interface Plus {
  oauth: { getServices(done: (services: PlusAuthService[]) => void, failed?: PlusFailed): void }
  /** @source https://www.html5plus.org/doc/zh_cn/fingerprint.html */
  fingerprint: {
    /** @collects biometrics @permission android.permission.USE_FINGERPRINT */
    authenticate(done: () => void, failed: PlusFailed, options?: any): void
    /** @checks biometrics */
    isSupport(): boolean
    /** @checks biometrics */
    isKeyguardSecure(): boolean
    /** @checks biometrics */
    isEnrolledFingerprints(): boolean
    cancel(): void
  }
}
interface PlusAuthService {
  id: string
  description: string
  authResult: any
  userInfo: any
  /** @collects account */
  login(done: (result: any) => void, failed?: PlusFailed, options?: any): void
  /** @collects account */
  authorize(done: (result: any) => void, failed?: PlusFailed, options?: any): void
  /** @collects account */
  getUserInfo(done: (result: any) => void, failed?: PlusFailed): void
  /** @collects account @note the carrier's one-key login */
  preLogin(done: (result: any) => void, failed?: PlusFailed): void
  logout(done: (result: any) => void, failed?: PlusFailed): void
}
