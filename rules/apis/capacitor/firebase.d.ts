/** @source https://capawesome.io/docs/plugins/firebase/analytics/ */
declare module '@capacitor-firebase/analytics' {
  export const FirebaseAnalytics: {
    /** @collects device-id/other */
    getAppInstanceId(): Promise<{ appInstanceId?: string }>
    /** @collects usage-log */
    setUserId(options: any): Promise<void>
    /** @collects usage-log */
    setUserProperty(options: any): Promise<void>
    /** @collects usage-log */
    setCurrentScreen(options: any): Promise<void>
    /** @collects usage-log */
    logEvent(options: any): Promise<void>
    /** @collects usage-log */
    logTransaction(options: any): Promise<void>
    setEnabled(options: any): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/capacitor-community/firebase-analytics */
declare module '@capacitor-community/firebase-analytics' {
  export const FirebaseAnalytics: {
    /** @starts firebase-analytics */
    initializeFirebase(options: any): Promise<any>
    /** @collects device-id/other */
    getAppInstanceId(): Promise<{ instanceId: string | null }>
    /** @collects usage-log */
    setUserId(options: { userId: string }): Promise<void>
    /** @collects usage-log */
    setUserProperty(options: any): Promise<void>
    /** @collects usage-log */
    setScreenName(options: any): Promise<void>
    /** @collects usage-log */
    logEvent(options: any): Promise<void>
    [method: string]: any
  }
}
/** @source https://capawesome.io/docs/plugins/firebase/crashlytics/ */
declare module '@capacitor-firebase/crashlytics' {
  export const FirebaseCrashlytics: {
    /** @collects usage-log */
    setUserId(options: { userId: string }): Promise<void>
    recordException(options: any): Promise<void>
    log(options: any): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/capacitor-community/firebase-crashlytics */
declare module '@capacitor-community/firebase-crashlytics' {
  export const FirebaseCrashlytics: {
    /** @collects usage-log */
    setUserId(options: { userId: string }): Promise<void>
    recordException(options: any): Promise<void>
    [method: string]: any
  }
}
