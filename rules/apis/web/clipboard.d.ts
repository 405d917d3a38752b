/** @source https://developer.mozilla.org/en-US/docs/Web/API/Clipboard */
interface Navigator {
  readonly clipboard: {
    /** @collects clipboard/read */
    readText(): Promise<string>
    /** @collects clipboard/read */
    read(options?: any): Promise<any[]>
    /** @writes clipboard/read */
    writeText(text: string): Promise<void>
    /** @writes clipboard/read */
    write(items: any): Promise<void>
  }
}
interface Document {
  /** @collects clipboard/read @source https://developer.mozilla.org/en-US/docs/Web/API/Document/execCommand */
  execCommand(command: 'paste', ...rest: any[]): boolean
  execCommand(command: any, ...rest: any[]): boolean
}
interface ClipboardEvent {
  readonly clipboardData: PastedData | null
  [member: string]: any
}
/** @source https://developer.mozilla.org/en-US/docs/Web/API/ClipboardEvent/clipboardData */
interface PastedData {
  /** @collects clipboard/read @distinctive clipboardData @note what the user pastes */
  getData(format: string): string
  /** @collects clipboard/read @distinctive clipboardData @note what the user pastes */
  readonly files: FileList
  /** @collects clipboard/read @distinctive clipboardData @note what the user pastes */
  readonly items: any
  setData(format: string, data: string): void
  [member: string]: any
}
declare var navigator: Navigator
declare var document: Document
