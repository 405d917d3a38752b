/** @starts volcengine-datafinder @source https://www.volcengine.com/docs/6285/112161 */
declare function collectEvent(command: 'start', ...values: any[]): void
declare function collectEvent(command: 'init' | 'stop', ...values: any[]): void
/** @collects usage-log @source https://www.volcengine.com/docs/6285/112161 */
declare function collectEvent(command: 'config', values: { user_unique_id: any; [other: string]: any }): void
declare function collectEvent(command: 'config', values: any): void
/** @collects usage-log @source https://www.volcengine.com/docs/6285/112161 */
declare function collectEvent(command: 'profileSet' | 'profileSetOnce' | 'profileIncrement' | 'profileAppend', values: any): void
declare function collectEvent(command: 'profileUnset', values: any): void
/** @collects usage-log @source https://www.volcengine.com/docs/6285/112161 */
declare function collectEvent(event: string, values?: any): void
