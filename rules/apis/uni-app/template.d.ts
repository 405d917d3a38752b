/**
 * Elements of uni-app's own templates; the ones it shares with mini-programs are in their packs.
 * @hosts uni
 * @source https://uniapp.dcloud.net.cn/component/barcode.html
 */
interface TemplateElements {
  barcode: {
    /** @collects camera @permission android.permission.CAMERA @note the scanner of nvue pages, not a drawn bar code */
    autostart: true
  }
}
