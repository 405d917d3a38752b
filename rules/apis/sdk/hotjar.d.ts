/** @source https://github.com/hotjar/hotjar-js */
declare module '@hotjar/browser' {
  const Hotjar: {
    /** @starts hotjar */
    init(...values: any[]): any
    /** @collects usage-log */
    event(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    stateChange(...values: any[]): any
  }
  export default Hotjar
}
/** @collects usage-log @source https://help.hotjar.com/hc/en-us/articles/4405109971095 */
declare function hj(command: 'event' | 'identify' | 'stateChange', ...values: any[]): void
declare function hj(command: any, ...values: any[]): void
