/** @source https://developer.huawei.com/consumer/cn/doc/app/agc-help-auth-api-authuser-0000002273781645 */
interface OhosAgcAuthUser {
  /** @collects account */
  getUid(): string
  /** @collects account */
  getEmail(): string
  /** @collects account */
  getPhone(): string
  /** @collects account */
  getDisplayName(): string
  updatePhone(phoneInfo: any): Promise<void>
  updateProfile(userProfile: any): Promise<void>
  userReauthenticate(signInParam: any): Promise<any>
  link(credentialInfo: any): Promise<any>
  [key: string]: any
}
declare module '@hw-agconnect/auth' {
  export type AuthUser = OhosAgcAuthUser
  const auth: {
    /** @starts agconnect */
    init(context: any, json: string): void
    /** @collects account */
    signIn(signInParam: any): Promise<any>
    /** @collects account */
    createUser(credentialInfo: any): Promise<any>
    /** @collects account */
    getCurrentUser(): Promise<OhosAgcAuthUser | null>
    requestVerifyCode(verifyCodeParam: any): Promise<any>
    signOut(): Promise<void>
    deleteUser(): Promise<void>
    getAuthProvider(): any
  }
  export default auth
}
