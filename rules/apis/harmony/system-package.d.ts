/** @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@system.package.d.ts */
declare module '@system.package' {
  class Package {
    /** @checks app-list */
    static hasInstalled(options: { bundleName: string; success?: (data: { result: boolean }) => void; [key: string]: any }): void
  }
  export default Package
}
declare module '@kit.AbilityKit' {
  export { default as Package } from '@system.package'
}
