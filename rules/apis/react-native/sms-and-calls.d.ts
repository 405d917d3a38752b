/** @source https://github.com/briankabiro/react-native-get-sms-android */
declare module 'react-native-get-sms-android' {
  const SmsAndroid: {
    /** @collects sms @permission android.permission.READ_SMS @os android */
    list(filter: string, fail: (error: any) => void, success: (count: number, messages: string) => void): void
    /** @writes sms */
    autoSend(phone: string, text: string, fail: any, success: any): void
    /** @writes sms */
    delete(id: any, fail: any, success: any): void
  }
  export default SmsAndroid
}
/** @source https://github.com/Bruno-Furtado/react-native-sms-retriever */
declare module 'react-native-sms-retriever' {
  const SmsRetriever: {
    /** @picks account @os android @note the phone number that the user chooses */
    requestPhoneNumber(): Promise<string>
    startSmsRetriever(): Promise<boolean>
    /** @collects sms @os android @note one message addressed to the app */
    addSmsListener(callback: (event: { message?: string; timeout?: string; extras?: string; status?: string }) => void): Promise<boolean>
    removeSmsListener(): void
  }
  export default SmsRetriever
}
/** @source https://github.com/akvelon/react-native-sms-user-consent */
declare module '@eabdullazyanov/react-native-sms-user-consent' {
  /** @collects sms @os android @note one message that the user lets the app read */
  export function startSmsHandling(listener: (event?: { sms?: string }) => void): () => void
  /** @collects sms @os android @note one message that the user lets the app read */
  export function useSmsUserConsent(config?: any): string
  export function retrieveVerificationCode(sms: string, config?: any): string | null
}
/** @source https://github.com/faizalshap/react-native-otp-verify */
declare module 'react-native-otp-verify' {
  export * as default from 'react-native-otp-verify'
  export function getOtp(): Promise<boolean>
  export function getHash(): Promise<string[]>
  /** @picks account @os android @note the phone number that the user chooses */
  export function requestHint(): Promise<string>
  /** @collects sms @os android @note one message addressed to the app */
  export function startOtpListener(handler: (message: string) => any): Promise<any>
  /** @collects sms @os android @note one message addressed to the app */
  export function addListener(handler: (message: string) => any): any
  export function removeListener(): void
  /** @collects sms @os android @note one message addressed to the app */
  export function useOtpVerify(options?: any): { hash: string[] | null; otp: string | null; message: string | null; timeoutError: boolean; stopListener(): void; startListener(): void }
}
/** @source https://github.com/CentaurWarchief/react-native-android-sms-listener */
declare module 'react-native-android-sms-listener' {
  const SmsListener: {
    /** @collects sms @permission android.permission.RECEIVE_SMS @os android */
    addListener(listener: (message: { originatingAddress: string; body: string; timestamp?: number }) => void): { remove(): void }
  }
  export default SmsListener
}
/** @source https://github.com/maniac-tech/react-native-expo-read-sms */
declare module '@maniac-tech/react-native-expo-read-sms' {
  /** @requests sms @permission android.permission.READ_SMS @os android */
  export function requestReadSMSPermission(): Promise<any>
  /** @collects sms @permission android.permission.READ_SMS @os android */
  export function startReadSMS(success: any, error?: any): Promise<any>
  export function stopReadSMS(): void
}
/** @source https://github.com/aathapa/react-native-call-log */
declare module 'react-native-call-log' {
  interface CallLogEntry { phoneNumber: string; duration: number; name: string | null; timestamp: string; dateTime: string; type: string; rawType: number }
  export default class CallLogs {
    /** @collects call-log @permission android.permission.READ_CALL_LOG @os android */
    static load(limit: number, filter?: any): Promise<CallLogEntry[]>
    /** @collects call-log @permission android.permission.READ_CALL_LOG @os android */
    static loadAll(): Promise<CallLogEntry[]>
    /** @collects call-log @permission android.permission.READ_CALL_LOG @os android */
    static get(): Promise<CallLogEntry[]>
    /** @collects call-log @permission android.permission.READ_CALL_LOG @os android */
    static query(options?: any): Promise<CallLogEntry[]>
    /** @collects call-log @permission android.permission.READ_CALL_LOG @os android */
    static exportCallLogs(filename?: string): Promise<any>
    static deleteAllCallLogs(): Promise<number>
  }
}
/** @source https://github.com/priteshrnandgaonkar/react-native-call-detection */
declare module 'react-native-call-detection' {
  export default class CallDetectorManager {
    /** @collects call-log @permission android.permission.READ_PHONE_STATE */
    constructor(callback: (event: string, phoneNumber: string) => void, readPhoneNumber?: boolean, denied?: any, message?: any)
    dispose(): void
  }
}
