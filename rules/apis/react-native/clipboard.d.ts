/** @source https://github.com/react-native-clipboard/clipboard */
declare module '@react-native-clipboard/clipboard' {
  const Clipboard: {
    /** @collects clipboard/read */
    getString(): Promise<string>
    /** @collects clipboard/read @os ios */
    getStrings(): Promise<string[]>
    /** @collects clipboard/read */
    getImage(): Promise<string>
    /** @collects clipboard/read @os ios */
    getImagePNG(): Promise<string>
    /** @collects clipboard/read @os ios */
    getImageJPG(): Promise<string>
    /** @checks clipboard/read */
    hasString(): Promise<boolean>
    /** @checks clipboard/read @os ios */
    hasImage(): Promise<boolean>
    /** @checks clipboard/read @os ios */
    hasURL(): Promise<boolean>
    /** @checks clipboard/read @os ios */
    hasNumber(): Promise<boolean>
    /** @checks clipboard/read @os ios */
    hasWebURL(): Promise<boolean>
    /** @writes clipboard/read */
    setString(content: string): void
    /** @writes clipboard/read */
    setStrings(content: string[]): void
    /** @writes clipboard/read */
    setImage(content: string): void
    addListener(callback: () => void): any
    removeAllListeners(): void
  }
  export default Clipboard
  /** @collects clipboard/read */
  export function useClipboard(): [string, (content: string) => void]
}
/** @source https://github.com/react-native-clipboard/clipboard */
declare module '@react-native-community/clipboard' {
  export { default, useClipboard } from '@react-native-clipboard/clipboard'
}
