/** @source https://github.com/pocesar/react-native-sim-data */
declare module 'react-native-sim-data' {
  interface SimDataInfo {
    /** @collects device-id/imei @os android */
    deviceId0: string
    /** @collects device-id/imei @os android */
    deviceId1: string
    /** @collects device-id/iccid @os android */
    simSerialNumber0: string
    /** @collects device-id/iccid @os android */
    simSerialNumber1: string
    /** @collects account @os android */
    phoneNumber0: string
    /** @collects account @os android */
    phoneNumber1: string
    carrierName0: string
    carrierName1: string
    [other: string]: any
  }
  const RNSimData: {
    /** @collects carrier @permission android.permission.READ_PHONE_STATE */
    getSimInfo(): SimDataInfo
    /** @collects account */
    getTelephoneNumber(): string
    /** @collects carrier */
    getCarrierName(): string
    /** @collects carrier */
    getCountryCode(): string
  }
  export default RNSimData
}
/** @source https://github.com/odemolliens/react-native-sim-cards-manager */
declare module 'react-native-sim-cards-manager' {
  const SimCardsManager: {
    /** @collects carrier @collects device-id/iccid @requests carrier @permission android.permission.READ_PHONE_STATE */
    getSimCards(rationale?: any): Promise<any[]>
    /** @collects carrier @collects device-id/iccid */
    getSimCardsNative(): Promise<any[]>
    isEsimSupported(): Promise<boolean>
    setupEsim(config: any): Promise<boolean>
  }
  export default SimCardsManager
  /** @requests carrier @permission android.permission.READ_PHONE_STATE @os android */
  export function requestCellularNetworkPermission(then: () => any, rationale?: any): Promise<any>
}
/** @source https://www.npmjs.com/package/react-native-carrier-info */
declare module 'react-native-carrier-info' {
  export default class CarrierInfo {
    /** @collects carrier */
    static carrierName(): Promise<string>
    /** @collects carrier */
    static isoCountryCode(): Promise<string>
    /** @collects carrier */
    static mobileCountryCode(): Promise<string>
    /** @collects carrier */
    static mobileNetworkCode(): Promise<string>
    /** @collects carrier */
    static mobileNetworkOperator(): Promise<string>
    static allowsVOIP(): Promise<boolean>
  }
}
/** @source https://www.npmjs.com/package/react-native-device-country */
declare module 'react-native-device-country' {
  const DeviceCountry: {
    /** @collects carrier @note country of the SIM card, else of the settings */
    getCountryCode(type?: string): Promise<{ code: string; type: string }>
  }
  export default DeviceCountry
  /** @collects carrier @note country of the SIM card, else of the settings */
  export function getCountryCode(type?: string): Promise<{ code: string; type: string }>
  export const TYPE_TELEPHONY: 'telephony'
}
