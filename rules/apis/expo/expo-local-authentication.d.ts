/** @source https://docs.expo.dev/versions/latest/sdk/local-authentication/ */
declare module 'expo-local-authentication' {
  export enum AuthenticationType { FINGERPRINT = 1, FACIAL_RECOGNITION = 2, IRIS = 3 }
  export enum SecurityLevel { NONE = 0, SECRET = 1, BIOMETRIC_WEAK = 2, BIOMETRIC_STRONG = 3 }
  /** @collects biometrics @permission android.permission.USE_BIOMETRIC NSFaceIDUsageDescription @note the system compares and says only whether it matched */
  export function authenticateAsync(options?: any): Promise<{ success: boolean; error?: string; warning?: string }>
  /** @checks biometrics */
  export function hasHardwareAsync(): Promise<boolean>
  /** @checks biometrics */
  export function supportedAuthenticationTypesAsync(): Promise<AuthenticationType[]>
  /** @checks biometrics */
  export function isEnrolledAsync(): Promise<boolean>
  /** @checks biometrics */
  export function getEnrolledLevelAsync(): Promise<SecurityLevel>
  export function cancelAuthenticate(): Promise<void>
}
