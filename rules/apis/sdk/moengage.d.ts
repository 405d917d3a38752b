/** @source https://developers.moengage.com/hc/en-us/categories/4404205907732-React-Native-SDK */
declare module 'react-native-moengage' {
  const ReactMoE: {
    /** @starts moengage */
    initialize(...values: any[]): any
    /** @collects usage-log */
    trackEvent(...values: any[]): any
    /** @collects usage-log */
    identifyUser(...values: any[]): any
    /** @collects usage-log */
    setUserUniqueID(...values: any[]): any
    /** @collects usage-log */
    setAlias(...values: any[]): any
    /** @collects usage-log */
    setUserName(...values: any[]): any
    /** @collects usage-log */
    setUserFirstName(...values: any[]): any
    /** @collects usage-log */
    setUserLastName(...values: any[]): any
    /** @collects usage-log */
    setUserEmailID(...values: any[]): any
    /** @collects usage-log */
    setUserContactNumber(...values: any[]): any
    /** @collects usage-log */
    setUserBirthday(...values: any[]): any
    /** @collects usage-log */
    setUserGender(...values: any[]): any
    /** @collects usage-log */
    setUserAttribute(...values: any[]): any
    /** @collects usage-log */
    setUserAttributeISODateString(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setUserLocation(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setUserAttributeLocation(...values: any[]): any
    /** @requests notifications */
    registerForPush(...values: any[]): any
    /** @requests notifications */
    requestPushPermissionAndroid(...values: any[]): any
    /** @writes notifications */
    passFcmPushToken(...values: any[]): any
    setEventListener(...values: any[]): any
    showInApp(...values: any[]): any
    logout(...values: any[]): any
    enableAdIdTracking(...values: any[]): any
    enableAndroidIdTracking(...values: any[]): any
    [other: string]: any
  }
  export default ReactMoE
  export const MoEProperties: any
}
