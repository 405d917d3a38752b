/** @source https://docs.nativescript.org/plugins/biometrics */
declare module '@nativescript/biometrics' {
  export class BiometricAuth {
    /** @collects biometrics @permission android.permission.USE_BIOMETRIC NSFaceIDUsageDescription @distinctive */
    verifyBiometric(options: any): Promise<any>
    /** @checks biometrics */
    available(): Promise<{ any: boolean; touch?: boolean; face?: boolean }>
    /** @checks biometrics */
    didBiometricDatabaseChange(options?: any): Promise<boolean>
    close(): void
  }
}
/** @source https://github.com/EddyVerbruggen/nativescript-fingerprint-auth */
declare module 'nativescript-fingerprint-auth' {
  export class FingerprintAuth {
    /** @collects biometrics @permission android.permission.USE_FINGERPRINT NSFaceIDUsageDescription @distinctive */
    verifyFingerprint(options: any): Promise<any>
    /** @collects biometrics @permission android.permission.USE_FINGERPRINT NSFaceIDUsageDescription */
    verifyFingerprintWithCustomFallback(options: any): Promise<void>
    /** @checks biometrics */
    available(): Promise<{ any: boolean; touch?: boolean; face?: boolean }>
    /** @checks biometrics */
    didFingerprintDatabaseChange(): Promise<boolean>
    close(): void
  }
}
