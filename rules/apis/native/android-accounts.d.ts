/** @source https://developer.android.com/reference/android/accounts/AccountManager */
declare namespace android.accounts {
  class AccountManager extends java.lang.Object {
    static class: java.lang.Class<AccountManager>
    static get(context: any): AccountManager
    /** @collects account @permission android.permission.GET_ACCOUNTS */
    getAccounts(): any
    /** @collects account @permission android.permission.GET_ACCOUNTS @distinctive */
    getAccountsByType(type: string): any
    /** @picks account */
    static newChooseAccountIntent(...args: any[]): any
  }
}
/** @source https://developer.android.com/reference/android/app/usage/UsageStatsManager */
declare namespace android.app.usage {
  class UsageStatsManager extends java.lang.Object {
    static class: java.lang.Class<UsageStatsManager>
    /** @collects app-list @permission android.permission.PACKAGE_USAGE_STATS @distinctive */
    queryUsageStats(interval: number, from: number, to: number): any
    /** @collects app-list @permission android.permission.PACKAGE_USAGE_STATS */
    queryEvents(from: number, to: number): any
  }
}
/** @source https://developers.google.com/android/reference/com/google/android/gms/ads/identifier/AdvertisingIdClient */
declare namespace com.google.android.gms.ads.identifier {
  class AdvertisingIdClient extends java.lang.Object {
    static class: java.lang.Class<AdvertisingIdClient>
    /** @collects device-id/other @distinctive @note the advertising id of Google's services */
    static getAdvertisingIdInfo(context: any): any
  }
}
/** @source https://developer.huawei.com/consumer/en/doc/HMSCore-References/advertisingidclient-0000001050064954 */
declare namespace com.huawei.hms.ads.identifier {
  class AdvertisingIdClient extends java.lang.Object {
    static class: java.lang.Class<AdvertisingIdClient>
    /** @collects device-id/oaid */
    static getAdvertisingIdInfo(context: any): any
  }
}
/** @source https://developer.android.com/reference/android/hardware/fingerprint/FingerprintManager */
declare namespace android.hardware.fingerprint {
  class FingerprintManager extends java.lang.Object {
    static class: java.lang.Class<FingerprintManager>
    /** @collects biometrics @permission android.permission.USE_FINGERPRINT */
    authenticate(...args: any[]): void
    /** @checks biometrics */
    isHardwareDetected(): boolean
    /** @checks biometrics */
    hasEnrolledFingerprints(): boolean
  }
}
/** @source https://developer.android.com/reference/androidx/biometric/BiometricPrompt */
declare namespace androidx.biometric {
  class BiometricPrompt extends java.lang.Object {
    static class: java.lang.Class<BiometricPrompt>
    constructor(...args: any[])
    /** @collects biometrics @permission android.permission.USE_BIOMETRIC */
    authenticate(...args: any[]): void
    cancelAuthentication(): void
  }
  /** @source https://developer.android.com/reference/androidx/biometric/BiometricManager */
  class BiometricManager extends java.lang.Object {
    static class: java.lang.Class<BiometricManager>
    static from(context: any): BiometricManager
    /** @checks biometrics */
    canAuthenticate(authenticators?: number): number
  }
}
/** @source https://developer.android.com/reference/android/hardware/biometrics/BiometricPrompt */
declare namespace android.hardware.biometrics {
  class BiometricPrompt extends java.lang.Object {
    static class: java.lang.Class<BiometricPrompt>
    /** @collects biometrics @permission android.permission.USE_BIOMETRIC */
    authenticate(...args: any[]): void
  }
}
interface AndroidClasses extends NativeBridge {
  'android.accounts.AccountManager': typeof android.accounts.AccountManager
  'android.app.usage.UsageStatsManager': typeof android.app.usage.UsageStatsManager
  'com.google.android.gms.ads.identifier.AdvertisingIdClient': typeof com.google.android.gms.ads.identifier.AdvertisingIdClient
  'com.huawei.hms.ads.identifier.AdvertisingIdClient': typeof com.huawei.hms.ads.identifier.AdvertisingIdClient
  'android.hardware.fingerprint.FingerprintManager': typeof android.hardware.fingerprint.FingerprintManager
  'androidx.biometric.BiometricPrompt': typeof androidx.biometric.BiometricPrompt
  'androidx.biometric.BiometricManager': typeof androidx.biometric.BiometricManager
  'android.hardware.biometrics.BiometricPrompt': typeof android.hardware.biometrics.BiometricPrompt
}
