/** @source https://www.electronjs.org/docs/latest/api/process */
declare var process: {
  /** @collects device-info */
  getSystemVersion(): string
  /** @collects device-info */
  getSystemMemoryInfo(): any
  [other: string]: any
}
