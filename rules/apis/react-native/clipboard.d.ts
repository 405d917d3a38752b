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
/** @source https://github.com/mattermost/react-native-paste-input */
declare module '@mattermost/react-native-paste-input' {
  /** @element rn-paste-input */
  const PasteInput: any
  export default PasteInput
}
/** @source https://github.com/arunabhverma/expo-paste-input */
declare module 'expo-paste-input' {
  /** @element rn-paste-input */
  export const TextInputWrapper: any
}
/** @source https://github.com/software-mansion/react-native-enriched */
declare module 'react-native-enriched' {
  /** @element rn-paste-input */
  export const EnrichedTextInput: any
}
interface TemplateElements {
  'rn-paste-input': {
    /** @collects clipboard/read @note the files that the user pastes */
    'on-paste': true
    /** @collects clipboard/read @note the images that the user pastes */
    'on-paste-images': true
  }
}
