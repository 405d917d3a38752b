/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.configuration.d.ts */
declare module '@system.configuration' {
  class Configuration {
    /** @collects user-agent */
    static getLocale(): { language: string; countryOrRegion: string; dir: string }
  }
  export default Configuration
}
