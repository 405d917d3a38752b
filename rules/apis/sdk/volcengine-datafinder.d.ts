/** @source https://www.volcengine.com/docs/6285/112142 */
declare module '@datarangers/sdk-mp' {
  const rangers: {
    /** @starts volcengine-datafinder */
    init(...values: any[]): any
    send(...values: any[]): any
    /** @collects usage-log */
    event(...values: any[]): any
    /** @collects usage-log */
    profileSet(...values: any[]): any
    /** @collects usage-log */
    profileSetOnce(...values: any[]): any
    /** @collects usage-log */
    profileIncrement(...values: any[]): any
    /** @collects usage-log */
    profileAppend(...values: any[]): any
    /** @collects usage-log */
    setUserUniqueID(...values: any[]): any
    /** @collects usage-log */
    setWebIDviaOpenID(...values: any[]): any
    /** @collects usage-log */
    setWebIDviaUnionID(...values: any[]): any
    /** @collects usage-log */
    predefinePageview(...values: any[]): any
    config(...values: any[]): any
    profileUnset(...values: any[]): any
    [other: string]: any
  }
  export default rangers
}
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
