/** @source https://docs.webengage.com/docs/react-native-getting-started */
interface WebEngageInstance {
  user: {
    /** @collects usage-log */
    login(...values: any[]): any
    /** @collects usage-log */
    setAttribute(...values: any[]): any
    /** @collects usage-log */
    setEmail(...values: any[]): any
    /** @collects usage-log */
    setPhone(...values: any[]): any
    /** @collects usage-log */
    setFirstName(...values: any[]): any
    /** @collects usage-log */
    setLastName(...values: any[]): any
    /** @collects usage-log */
    setGender(...values: any[]): any
    /** @collects usage-log */
    setBirthDateString(...values: any[]): any
    /** @collects usage-log */
    setCompany(...values: any[]): any
    /** @collects usage-log */
    setHashedEmail(...values: any[]): any
    /** @collects usage-log */
    setHashedPhone(...values: any[]): any
    /** @collects location @note hands the place to the SDK */
    setLocation(...values: any[]): any
    logout(...values: any[]): any
    setDevicePushOptIn(...values: any[]): any
    [other: string]: any
  }
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  screen(...values: any[]): any
  notification: any
  push: any
  [other: string]: any
}
/** @source https://docs.webengage.com/docs/react-native-getting-started */
declare module 'react-native-webengage' {
  type WebEngage = WebEngageInstance
  const WebEngage: {
    new (): WebEngageInstance
  }
  export default WebEngage
}
