/** @source https://developer.apple.com/documentation/uikit/uiapplication */
declare class UIApplication extends NSObject {
  static sharedApplication: IosBoth<UIApplication>
  /** @checks app-list */
  canOpenURL(url: any): boolean
  /** @requests notifications */
  registerForRemoteNotifications(): void
  /** @requests notifications */
  registerUserNotificationSettings(settings: any): void
  /** @checks notifications */
  currentUserNotificationSettings: IosBoth<any>
  /** @checks notifications */
  enabledRemoteNotificationTypes(): number
  /** @checks notifications */
  registeredForRemoteNotifications: IosBoth<boolean>
  /** @checks notifications */
  isRegisteredForRemoteNotifications(): boolean
  openURL(url: any): boolean
  delegate: any
  keyWindow: any
}
/** @source https://developer.apple.com/documentation/usernotifications/unusernotificationcenter */
declare class UNUserNotificationCenter extends NSObject {
  static currentNotificationCenter(): UNUserNotificationCenter
  /** @requests notifications @distinctive */
  requestAuthorizationWithOptionsCompletionHandler(options: number, done: (granted: boolean, error: any) => void): void
  /** @checks notifications */
  getNotificationSettingsWithCompletionHandler(done: (settings: any) => void): void
  /** @writes notifications */
  addNotificationRequestWithCompletionHandler(request: any, done: any): void
  removeAllPendingNotificationRequests(): void
}
/** @source https://developer.apple.com/documentation/localauthentication/lacontext */
declare class LAContext extends NSObject {
  /** @collects biometrics @permission NSFaceIDUsageDescription @distinctive */
  evaluatePolicyLocalizedReasonReply(policy: number, reason: string, reply: (ok: boolean, error: any) => void): void
  /** @checks biometrics */
  canEvaluatePolicyError(policy: number, error?: any): boolean
  /** @checks biometrics */
  biometryType: IosBoth<number>
}
/** @source https://developer.apple.com/documentation/authenticationservices/asauthorizationcontroller */
declare class ASAuthorizationController extends NSObject {
  initWithAuthorizationRequests(requests: any): ASAuthorizationController
  /** @collects account */
  performRequests(): void
  delegate: any
}
interface IosClasses extends NativeBridge {
  UIApplication: typeof UIApplication
  UNUserNotificationCenter: typeof UNUserNotificationCenter
  LAContext: typeof LAContext
  ASAuthorizationController: typeof ASAuthorizationController
}
