/** @source https://www.volcengine.com/docs/6285/112161 */
declare var collectEvent: {
  /** @starts volcengine-datafinder */
  (command: 'start', ...values: any[]): void
  (command: 'init' | 'stop', ...values: any[]): void
  /** @collects usage-log */
  (command: 'config', values: { user_unique_id: string; [other: string]: any }): void
  (command: 'config', values: any): void
  /** @collects usage-log */
  (command: 'profileSet' | 'profileSetOnce' | 'profileIncrement' | 'profileAppend', values: any): void
  (command: 'profileUnset', values: any): void
  /** @collects usage-log */
  (event: string, values?: any): void
}
