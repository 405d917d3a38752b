/** @source https://www.volcengine.com/docs/6285/112161 */
/** @starts volcengine-datafinder */
declare function collectEvent(command: 'start', ...values: any[]): void
declare function collectEvent(command: 'init' | 'stop', ...values: any[]): void
/** @collects usage-log */
declare function collectEvent(command: 'config', values: { user_unique_id: string; [other: string]: any }): void
declare function collectEvent(command: 'config', values: any): void
/** @collects usage-log */
declare function collectEvent(command: 'profileSet' | 'profileSetOnce' | 'profileIncrement' | 'profileAppend', values: any): void
declare function collectEvent(command: 'profileUnset', values: any): void
/** @collects usage-log */
declare function collectEvent(event: string, values?: any): void
