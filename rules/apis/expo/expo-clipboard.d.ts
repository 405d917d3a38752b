/** @source https://docs.expo.dev/versions/latest/sdk/clipboard/ */
declare module 'expo-clipboard' {
  export * as default from 'expo-clipboard'
  interface ClipboardEvent { content: string; contentTypes: string[] }
  /** @collects clipboard/read */
  export function getStringAsync(options?: any): Promise<string>
  /** @collects clipboard/read */
  export function getUrlAsync(): Promise<string | null>
  /** @collects clipboard/read */
  export function getImageAsync(options: any): Promise<{ data: string; size: { width: number; height: number } } | null>
  /** @collects clipboard/read @note told of each copy; older versions hand over the content too */
  export function addClipboardListener(listener: (event: ClipboardEvent) => void): { remove(): void }
  /** @checks clipboard/read */
  export function hasStringAsync(): Promise<boolean>
  /** @checks clipboard/read */
  export function hasUrlAsync(): Promise<boolean>
  /** @checks clipboard/read */
  export function hasImageAsync(): Promise<boolean>
  /** @writes clipboard/read */
  export function setString(text: string): void
  /** @writes clipboard/read */
  export function setStringAsync(text: string, options?: any): Promise<boolean>
  /** @writes clipboard/read */
  export function setUrlAsync(url: string): Promise<void>
  /** @writes clipboard/read */
  export function setImageAsync(base64: string): Promise<void>
  /** @renders clipboard/read @os ios @note the user taps the system's paste button */
  export function ClipboardPasteButton(props: any): any
  export const isPasteButtonAvailable: boolean
  export function removeClipboardListener(subscription: any): void
}
