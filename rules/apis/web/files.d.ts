/** @source https://developer.mozilla.org/en-US/docs/Web/API/HTMLInputElement/files */
interface HTMLInputElement {
  /** @picks storage @distinctive target currentTarget srcElement */
  files: FileList | null
  value: string
  type: string
  checked: boolean
  click(): void
  [member: string]: any
}
interface FileList { readonly length: number; [index: number]: File; item(index: number): File | null; [Symbol.iterator](): IterableIterator<File> }
interface File { readonly name: string; readonly size: number; readonly type: string; readonly lastModified: number; text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer>; [member: string]: any }
interface Document {
  createElement(tag: 'input', options?: any): HTMLInputElement
  createElement(tag: any, options?: any): any
  querySelector(selector: 'input'): HTMLInputElement | null
  querySelector<E = any>(selector: any): E | null
  getElementById(id: any): any
}
declare var document: Document
interface DragEvent { readonly dataTransfer: DataTransfer; [member: string]: any }
interface DataTransfer {
  /** @picks storage @distinctive dataTransfer @source https://developer.mozilla.org/en-US/docs/Web/API/DataTransfer/files */
  readonly files: FileList
  [member: string]: any
}
declare var HTMLInputElement: { new (): HTMLInputElement }
declare var DragEvent: { new (type: string, init?: any): DragEvent }
declare var DataTransfer: { new (): DataTransfer }
