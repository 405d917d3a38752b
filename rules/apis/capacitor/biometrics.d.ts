/** @source https://github.com/epicshaggy/capacitor-native-biometric */
declare module 'capacitor-native-biometric' {
  export const NativeBiometric: {
    /** @checks biometrics */
    isAvailable(options?: any): Promise<{ isAvailable: boolean; biometryType: number; errorCode?: number }>
    /** @collects biometrics */
    verifyIdentity(options?: any): Promise<void>
    getCredentials(options: any): Promise<{ username: string; password: string }>
    setCredentials(options: any): Promise<void>
  }
}
/** @source https://github.com/Cap-go/capacitor-native-biometric */
declare module '@capgo/capacitor-native-biometric' {
  export const NativeBiometric: {
    /** @checks biometrics */
    isAvailable(options?: any): Promise<{ isAvailable: boolean; [key: string]: any }>
    /** @collects biometrics */
    verifyIdentity(options?: any): Promise<void>
    /** @collects biometrics */
    getSecureCredentials(options: any): Promise<{ username: string; password: string }>
    getCredentials(options: any): Promise<{ username: string; password: string }>
    setCredentials(options: any): Promise<void>
    [method: string]: any
  }
}
/** @source https://github.com/aparajita/capacitor-biometric-auth */
declare module '@aparajita/capacitor-biometric-auth' {
  export const BiometricAuth: {
    /** @checks biometrics */
    checkBiometry(): Promise<{ isAvailable: boolean; biometryType: number; [key: string]: any }>
    /** @collects biometrics */
    authenticate(options?: any): Promise<void>
    addResumeListener(listener: any): Promise<any>
    [method: string]: any
  }
}
