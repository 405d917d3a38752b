/** @source https://github.com/gitawego/cordova-screenshot */
interface Navigator {
  screenshot: {
    /** @collects screen-capture @note the app's own window */
    save(done: (error: any, result: any) => void, format?: string, quality?: number, name?: string): void
    /** @collects screen-capture @note the app's own window */
    URI(done: (error: any, result: any) => void, quality?: number): void
  }
}
declare var navigator: Navigator

/** @source https://github.com/danielsogl/awesome-cordova-plugins/tree/master/src/%40awesome-cordova-plugins/plugins/screenshot */
declare module '@awesome-cordova-plugins/screenshot/ngx' {
  export class Screenshot {
    /** @collects screen-capture @note the app's own window */
    save(format?: string, quality?: number, name?: string): Promise<any>
    /** @collects screen-capture @note the app's own window */
    URI(quality?: number): Promise<any>
  }
}
declare module '@awesome-cordova-plugins/screenshot' {
  export const Screenshot: import('@awesome-cordova-plugins/screenshot/ngx').Screenshot
}
declare module '@ionic-native/screenshot/ngx' { export * from '@awesome-cordova-plugins/screenshot/ngx' }
declare module '@ionic-native/screenshot' { export * from '@awesome-cordova-plugins/screenshot' }
