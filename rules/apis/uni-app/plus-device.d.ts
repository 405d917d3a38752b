/** @source https://www.html5plus.org/doc/zh_cn/device.html */
declare var plus: Plus
/** Takes the reason of a failure. */
type PlusFailed = (error: any) => void
/** What an asynchronous call takes. */
interface PlusOptions<R> {
  success?(result: R): void
  fail?: PlusFailed
  complete?(result: any): void
}
interface Plus {
  device: {
    /** @collects device-id/imei @permission android.permission.READ_PHONE_STATE */
    imei: string
    /** @collects device-id/imsi @permission android.permission.READ_PHONE_STATE */
    imsi: string[]
    /** @collects device-id/other */
    uuid: string
    /** @collects device-info */
    model: string
    /** @collects device-info */
    vendor: string
    /**
     * @collects device-id/imei @permission android.permission.READ_PHONE_STATE
     * @collects device-id/imsi
     * @collects device-id/other
     */
    getInfo(options: PlusOptions<{ imei: string; imsi: string[]; uuid: string }>): void
    /** @collects device-id/oaid @distinctive */
    getOAID(options: PlusOptions<{ oaid: string }>): void
    /** @collects device-id/other @distinctive */
    getVAID(options: PlusOptions<{ vaid: string }>): void
    /** @collects device-id/other */
    getAAID(options: PlusOptions<{ aaid: string }>): void
    /** @collects device-id/other */
    getDeviceId(): string
    dial(number: string, confirm?: boolean): void
    beep(times?: number): void
    vibrate(milliseconds: number): void
  }
  os: {
    /** @collects device-info */
    version: string
    /** @collects user-agent */
    language: string
    name: string
    vendor: string
  }
  screen: {
    /** @collects device-info */
    resolutionHeight: number
    /** @collects device-info */
    resolutionWidth: number
    /** @collects device-info */
    height: number
    /** @collects device-info */
    width: number
    /** @collects device-info */
    scale: number
    /** @collects device-info */
    dpiX: number
    /** @collects device-info */
    dpiY: number
    getBrightness(): number
    lockOrientation(orientation: string): void
  }
  networkinfo: {
    /** @collects network/state */
    getCurrentType(): number
    CONNECTION_WIFI: number
    CONNECTION_NONE: number
    isSetProxy(): boolean
  }
}
