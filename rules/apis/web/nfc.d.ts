/** @source https://developer.mozilla.org/en-US/docs/Web/API/NDEFReader */
declare var NDEFReader: { new (): WebNDEFReader }
interface WebNDEFReader {
  /** @collects nfc */
  scan(options?: any): Promise<void>
  /** @writes nfc */
  write(message: any, options?: any): Promise<void>
  onreading: ((event: { serialNumber: string; message: { records: any[] } }) => void) | null
  addEventListener(event: any, listener: any): void
  [member: string]: any
}
