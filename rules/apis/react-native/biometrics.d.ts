/** @source https://github.com/SelfLender/react-native-biometrics */
declare module 'react-native-biometrics' {
  export default class ReactNativeBiometrics {
    constructor(options?: any)
    /** @checks biometrics */
    isSensorAvailable(): Promise<{ available: boolean; biometryType?: string; error?: string }>
    /** @collects biometrics */
    simplePrompt(options: any): Promise<{ success: boolean; error?: string }>
    /** @collects biometrics */
    createSignature(options: any): Promise<{ success: boolean; signature?: string; error?: string }>
    createKeys(): Promise<{ publicKey: string }>
    /** @checks biometrics */
    static isSensorAvailable(): Promise<{ available: boolean; biometryType?: string }>
    /** @collects biometrics @note before version 3 */
    static simplePrompt(options: any): Promise<{ success: boolean }>
    /** @collects biometrics @note before version 3 */
    static createSignature(options: any): Promise<{ success: boolean; signature?: string }>
  }
}
/** @source https://github.com/naoufal/react-native-touch-id */
declare module 'react-native-touch-id' {
  const TouchID: {
    /** @collects biometrics */
    authenticate(reason?: string, options?: any): Promise<any>
    /** @checks biometrics */
    isSupported(options?: any): Promise<string>
  }
  export default TouchID
}
/** @source https://github.com/hieuvp/react-native-fingerprint-scanner */
declare module 'react-native-fingerprint-scanner' {
  const FingerprintScanner: {
    /** @collects biometrics */
    authenticate(options: any): Promise<any>
    /** @checks biometrics */
    isSensorAvailable(): Promise<string>
    release(): void
  }
  export default FingerprintScanner
}
/** @source https://github.com/sbaiahmed1/react-native-biometrics */
declare module '@sbaiahmed1/react-native-biometrics' {
  /** @checks biometrics */
  export function isSensorAvailable(options?: any): Promise<any>
  /** @collects biometrics */
  export function simplePrompt(message: string, options?: any): Promise<any>
  /** @collects biometrics */
  export function authenticateWithOptions(options: any): Promise<any>
  /** @collects biometrics */
  export function verifyKeySignature(key: string | undefined, data: string, ...prompt: any[]): Promise<any>
  /** @collects biometrics */
  export function signWithOptions(options: any): Promise<any>
  export function createKeys(...options: any[]): Promise<any>
}
/** @source https://github.com/smallcase/react-native-simple-biometrics */
declare module 'react-native-simple-biometrics' {
  const RNBiometrics: {
    /** @collects biometrics */
    requestBioAuth(title: string, message: string): Promise<boolean>
    /** @checks biometrics */
    canAuthenticate(): Promise<boolean>
  }
  export default RNBiometrics
}
/** @source https://oblador.github.io/react-native-keychain/ */
declare module 'react-native-keychain' {
  export * as default from 'react-native-keychain'
  type KeychainBiometric = 'BiometryAny' | 'BiometryCurrentSet' | 'BiometryAnyOrDevicePasscode' | 'BiometryCurrentSetOrDevicePasscode'
  type KeychainNotAny<T> = 0 extends 1 & T ? never : T
  interface KeychainCredentials { username: string; password: string; service: string; storage: string }
  export const ACCESS_CONTROL: {
    USER_PRESENCE: 'UserPresence'
    BIOMETRY_ANY: 'BiometryAny'
    BIOMETRY_CURRENT_SET: 'BiometryCurrentSet'
    DEVICE_PASSCODE: 'DevicePasscode'
    APPLICATION_PASSWORD: 'ApplicationPassword'
    BIOMETRY_ANY_OR_DEVICE_PASSCODE: 'BiometryAnyOrDevicePasscode'
    BIOMETRY_CURRENT_SET_OR_DEVICE_PASSCODE: 'BiometryCurrentSetOrDevicePasscode'
  }
  /** @collects biometrics @note the item is unlocked with a finger or the face */
  export function getGenericPassword<const O extends { accessControl: KeychainBiometric }>(options: O & KeychainNotAny<O>): Promise<false | KeychainCredentials>
  export function getGenericPassword(options?: any): Promise<false | KeychainCredentials>
  /** @collects biometrics @note the item is unlocked with a finger or the face */
  export function getInternetCredentials<const O extends { accessControl: KeychainBiometric }>(server: string, options: O & KeychainNotAny<O>): Promise<false | KeychainCredentials>
  export function getInternetCredentials(server: string, options?: any): Promise<false | KeychainCredentials>
  export function setGenericPassword(username: string, password: string, options?: any): Promise<any>
  /** @checks biometrics */
  export function getSupportedBiometryType(): Promise<string | null>
  /** @checks biometrics @os ios */
  export function canImplyAuthentication(options?: any): Promise<boolean>
  /** @picks account @os ios @note a password that the browser has saved */
  export function requestSharedWebCredentials(): Promise<any>
}
