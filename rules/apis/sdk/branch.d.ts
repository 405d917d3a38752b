/** @source https://help.branch.io/developers-hub/docs/react-native-full-reference */
declare module 'react-native-branch' {
  const branch: {
    /** @collects usage-log */
    setIdentity(...values: any[]): any
    /** @collects usage-log */
    setIdentityAsync(...values: any[]): any
    /** @collects advertising @note the link and the campaign that led here */
    getLatestReferringParams(...values: any[]): any
    /** @collects advertising @note the link and the campaign that led here */
    getFirstReferringParams(...values: any[]): any
    /** @collects advertising @note the link and the campaign that led here */
    lastAttributedTouchData(...values: any[]): any
    subscribe(...values: any[]): any
    createBranchUniversalObject(...values: any[]): any
    logout(...values: any[]): any
    disableTracking(...values: any[]): any
    openURL(...values: any[]): any
    handleATTAuthorizationStatus(...values: any[]): any
    [other: string]: any
  }
  export default branch
  export class BranchEvent {
    constructor(name: string, content?: any, parameters?: any)
    static Purchase: string
    static ViewItem: string
    /** @collects usage-log */
    logEvent(): Promise<void>
    [other: string]: any
  }
}
/** @source https://www.npmjs.com/package/capacitor-branch-deep-links */
declare module 'capacitor-branch-deep-links' {
  export const BranchDeepLinks: {
    /** @collects usage-log */
    setIdentity(options: any): Promise<any>
    /** @collects usage-log */
    sendBranchEvent(options: any): Promise<any>
    /** @collects advertising @note the link and the campaign that led here */
    getLatestReferringParams(): Promise<any>
    /** @collects advertising @note the link and the campaign that led here */
    getFirstReferringParams(): Promise<any>
    addListener(event: string, listener: any): Promise<any>
    generateShortUrl(options: any): Promise<any>
    [method: string]: any
  }
}
