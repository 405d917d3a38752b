interface WindowPlugins {
  /** @source https://github.com/EddyVerbruggen/cordova-plugin-touch-id */
  touchid: {
    /** @checks biometrics */
    isAvailable(success: (type: string) => void, failure?: any): void
    /** @checks biometrics */
    didFingerprintDatabaseChange(success: (changed: boolean) => void, failure?: any): void
    /** @collects biometrics */
    verifyFingerprint(message: string, success: any, failure?: any): void
    /** @collects biometrics */
    verifyFingerprintWithCustomPasswordFallback(message: string, success: any, failure?: any): void
    /** @collects biometrics */
    verifyFingerprintWithCustomPasswordFallbackAndEnterPasswordLabel(message: string, label: string, success: any, failure?: any): void
  }
}
interface Window { plugins: WindowPlugins }
/** @source https://github.com/NiklasMerz/cordova-plugin-fingerprint-aio */
declare var Fingerprint: {
  /** @checks biometrics */
  isAvailable(success: (type: string) => void, failure?: any, options?: any): void
  /** @collects biometrics */
  show(options: any, success: any, failure?: any): void
  /** @collects biometrics */
  loadBiometricSecret(options: any, success: (secret: string) => void, failure?: any): void
  registerBiometricSecret(options: any, success: any, failure?: any): void
}
