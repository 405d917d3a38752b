/** @source https://docs.mparticle.com/developers/sdk/react-native/getting-started/ */
declare module 'react-native-mparticle' {
  const MParticle: {
    /** @collects usage-log */
    logEvent(...values: any[]): any
    /** @collects usage-log */
    logMPEvent(...values: any[]): any
    /** @collects usage-log */
    logScreenEvent(...values: any[]): any
    /** @collects usage-log */
    logCommerceEvent(...values: any[]): any
    Identity: {
      /** @collects usage-log */
      login(...values: any[]): any
      /** @collects usage-log */
      identify(...values: any[]): any
      /** @collects usage-log */
      modify(...values: any[]): any
      logout(...values: any[]): any
      getCurrentUser(...values: any[]): any
      [other: string]: any
    }
    EventType: any
    [other: string]: any
  }
  export default MParticle
}
