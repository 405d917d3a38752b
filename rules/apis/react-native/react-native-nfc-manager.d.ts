/** @source https://github.com/revtel/react-native-nfc-manager/wiki */
declare module 'react-native-nfc-manager' {
  interface NfcManagerTag { id?: string; techTypes?: string[]; ndefMessage: any[]; type?: string; [other: string]: any }
  const NfcManager: {
    start(): Promise<void>
    /** @checks nfc */
    isSupported(): Promise<boolean>
    /** @checks nfc @os android */
    isEnabled(): Promise<boolean>
    /** @collects nfc */
    registerTagEvent(options?: any): Promise<void>
    /** @collects nfc */
    requestTechnology(technology: any, options?: any): Promise<any>
    /** @collects nfc */
    getTag(): Promise<NfcManagerTag | null>
    /** @collects nfc */
    getBackgroundTag(): Promise<NfcManagerTag | null>
    /** @collects nfc @os android */
    getLaunchTagEvent(): Promise<NfcManagerTag | null>
    /** @collects nfc */
    getBackgroundNdef(): Promise<any[] | null>
    ndefHandler: {
      /** @collects nfc */
      getNdefMessage(): Promise<NfcManagerTag | null>
      /** @writes nfc */
      writeNdefMessage(bytes: number[], options?: any): Promise<void>
      [other: string]: any
    }
    cancelTechnologyRequest(options?: any): Promise<void>
    unregisterTagEvent(): Promise<void>
    setEventListener(name: any, callback: any): void
    [other: string]: any
  }
  export default NfcManager
}
