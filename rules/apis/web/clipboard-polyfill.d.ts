/** @source https://github.com/lgarron/clipboard-polyfill */
declare module 'clipboard-polyfill' {
  /** @collects clipboard/read */
  export function readText(): Promise<string>
  /** @collects clipboard/read */
  export function read(): Promise<any[]>
  /** @writes clipboard/read */
  export function writeText(text: string): Promise<void>
  /** @writes clipboard/read */
  export function write(items: any[]): Promise<void>
}
