/** @source https://www.html5plus.org/doc/zh_cn/oauth.html */
declare var plus: Plus
interface Plus {
  oauth: { getServices(done: (services: PlusAuthService[]) => void, failed?: (error: any) => void): void }
  /** @source https://www.html5plus.org/doc/zh_cn/fingerprint.html */
  fingerprint: {
    /** @collects biometrics @permission android.permission.USE_FINGERPRINT */
    authenticate(done: () => void, failed: (error: any) => void, options?: any): void
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
  login(done: (result: any) => void, failed?: (error: any) => void, options?: any): void
  /** @collects account */
  authorize(done: (result: any) => void, failed?: (error: any) => void, options?: any): void
  /** @collects account */
  getUserInfo(done: (result: any) => void, failed?: (error: any) => void): void
  /** @collects account @note the carrier's one-key login */
  preLogin(done: (result: any) => void, failed?: (error: any) => void): void
  logout(done: (result: any) => void, failed?: (error: any) => void): void
}
