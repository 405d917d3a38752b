/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@internal/component/ets/paste_button.d.ts */
/** @note a tap on it allows one read of the clipboard without a permission; the read itself is `getData` */
declare function PasteButton(options?: any): any
/** @note a tap on it allows one read of the location without a permission; the read itself is `getCurrentLocation` */
declare function LocationButton(options?: any): any
/** @note a tap on it allows writing to the album without a permission */
declare function SaveButton(options?: any): any
