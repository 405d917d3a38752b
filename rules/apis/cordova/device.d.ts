/** @source https://github.com/apache/cordova-plugin-device */
declare var device: {
  /** @collects device-id/other */
  readonly uuid: string
  /** @collects device-id/serial */
  readonly serial: string
  /** @collects device-info */
  readonly model: string
  /** @collects device-info */
  readonly manufacturer: string
  /** @collects device-info */
  readonly version: string
  readonly platform: string
  readonly cordova: string
  readonly isVirtual: boolean
}
