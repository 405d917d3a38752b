/** @source https://github.com/react-native-cookies/cookies */
declare module '@react-native-cookies/cookies' {
  const CookieManager: {
    /** @collects cookies */
    get(url: string, webKit?: any): Promise<any>
    /** @collects cookies @os ios */
    getAll(webKit?: any): Promise<any>
    /** @collects cookies */
    getFromResponse(url: string): Promise<any>
    /** @collects cookies */
    set(url: string, cookie: any, webKit?: any): Promise<boolean>
    /** @collects cookies */
    setFromResponse(url: string, cookie: string): Promise<boolean>
    clearAll(webKit?: any): Promise<boolean>
    clearByName(url: string, name: string, webKit?: any): Promise<boolean>
    flush(): Promise<void>
    [other: string]: any
  }
  export default CookieManager
}
/** @source https://github.com/react-native-cookies/cookies */
declare module '@react-native-community/cookies' { export { default } from '@react-native-cookies/cookies' }
/** @source https://www.npmjs.com/package/react-native-cookies */
declare module 'react-native-cookies' { export { default } from '@react-native-cookies/cookies' }
/** @source https://www.npmjs.com/package/@preeternal/react-native-cookie-manager */
declare module '@preeternal/react-native-cookie-manager' { export { default } from '@react-native-cookies/cookies' }
