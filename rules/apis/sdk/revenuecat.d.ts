/** @source https://www.revenuecat.com/docs/customers/customer-attributes */
interface RevenueCatPurchases {
  /** @starts revenuecat */
  configure(...values: any[]): any
  /** @collects usage-log @note takes who the user is */
  logIn(...values: any[]): any
  /** @collects usage-log */
  setAttributes(...values: any[]): any
  /** @collects usage-log */
  setEmail(...values: any[]): any
  /** @collects usage-log */
  setPhoneNumber(...values: any[]): any
  /** @collects usage-log */
  setDisplayName(...values: any[]): any
  /** @collects device-id/idfa @note also the vendor identifier and the IP address */
  collectDeviceIdentifiers(): Promise<void>
  /** @writes notifications */
  setPushToken(...values: any[]): any
  logOut(...values: any[]): any
  getOfferings(...values: any[]): Promise<any>
  getCustomerInfo(...values: any[]): Promise<any>
  purchasePackage(...values: any[]): Promise<any>
  restorePurchases(...values: any[]): Promise<any>
  [other: string]: any
}
/** @source https://www.revenuecat.com/docs/getting-started/installation/reactnative */
declare module 'react-native-purchases' {
  const Purchases: RevenueCatPurchases
  export default Purchases
}
/** @source https://www.revenuecat.com/docs/getting-started/installation/capacitor */
declare module '@revenuecat/purchases-capacitor' {
  export const Purchases: RevenueCatPurchases
}
