/** @source https://github.com/chariotsolutions/phonegap-nfc */
interface CordovaNfc {
  /** @collects nfc @distinctive */
  addNdefListener(listener?: (event: any) => void, success?: any, failure?: any): any
  /** @collects nfc @distinctive */
  addTagDiscoveredListener(listener?: (event: any) => void, success?: any, failure?: any): any
  /** @collects nfc */
  addMimeTypeListener(type: string, listener?: (event: any) => void, success?: any, failure?: any): any
  /** @collects nfc @distinctive */
  addNdefFormatableListener(listener?: (event: any) => void, success?: any, failure?: any): any
  /** @collects nfc */
  scanNdef(options?: any): Promise<any>
  /** @collects nfc */
  scanTag(options?: any): Promise<any>
  /** @collects nfc */
  readerMode(flags: any, listener?: (tag: any) => void, failure?: any): any
  /** @collects nfc */
  beginSession(success?: any, failure?: any): any
  /** @collects nfc */
  transceive(data: any): Promise<any>
  /** @checks nfc */
  enabled(success?: any, failure?: any): any
  /** @writes nfc */
  write(message: any, success?: any, failure?: any): any
  showSettings(success?: any, failure?: any): any
}
declare var nfc: CordovaNfc & { [member: string]: any }
