/** @source https://docs.expo.dev/versions/latest/sdk/sms/ */
declare module 'expo-sms' {
  /** @writes sms @note the user sends the message in the system's composer */
  export function sendSMSAsync(addresses: string | string[], message: string, options?: any): Promise<{ result: string }>
  /** @checks sms */
  export function isAvailableAsync(): Promise<boolean>
}
