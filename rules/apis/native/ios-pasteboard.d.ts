/** @source https://developer.apple.com/documentation/uikit/uipasteboard */
declare class UIPasteboard extends NSObject {
  static generalPasteboard: IosBoth<UIPasteboard>
  /** @collects clipboard/read */
  string: IosBoth<string>
  /** @collects clipboard/read */
  strings: IosBoth<any>
  /** @collects clipboard/read */
  URL: IosBoth<any>
  /** @collects clipboard/read */
  URLs: IosBoth<any>
  /** @collects clipboard/read */
  image: IosBoth<any>
  /** @collects clipboard/read */
  images: IosBoth<any>
  /** @collects clipboard/read */
  items: IosBoth<any>
  /** @collects clipboard/read @distinctive */
  valueForPasteboardType(type: string): any
  /** @collects clipboard/read @distinctive */
  dataForPasteboardType(type: string): any
  /** @collects clipboard/read */
  valuesForPasteboardTypeInItemSet(type: string, items: any): any
  /** @collects clipboard/read */
  dataForPasteboardTypeInItemSet(type: string, items: any): any
  /** @checks clipboard/read */
  hasStrings: IosBoth<boolean>
  /** @checks clipboard/read */
  hasURLs: IosBoth<boolean>
  /** @checks clipboard/read */
  hasImages: IosBoth<boolean>
  /** @checks clipboard/read */
  numberOfItems: IosBoth<number>
  /** @checks clipboard/read */
  changeCount: IosBoth<number>
  /** @checks clipboard/read */
  containsPasteboardTypes(types: any): boolean
  /** @writes clipboard/read */
  setValueForPasteboardType(value: any, type: string): void
  /** @writes clipboard/read @source https://uniapp.dcloud.net.cn/tutorial/native-js.html @note as HTML5+ joins a selector's parts */
  setValueforPasteboardType(value: any, type: string): void
  /** @writes clipboard/read */
  setDataForPasteboardType(data: any, type: string): void
}
interface IosClasses extends NativeBridge { UIPasteboard: typeof UIPasteboard }
