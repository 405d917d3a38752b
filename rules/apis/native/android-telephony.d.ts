/** @source https://developer.android.com/reference/android/telephony/TelephonyManager */
declare namespace android.telephony {
  class TelephonyManager extends java.lang.Object {
    static class: java.lang.Class<TelephonyManager>
    /** @collects device-id/imei @permission android.permission.READ_PHONE_STATE */
    getDeviceId(slot?: number): string
    /** @collects device-id/imei @permission android.permission.READ_PHONE_STATE @distinctive */
    getImei(slot?: number): string
    /** @collects device-id/meid @permission android.permission.READ_PHONE_STATE @distinctive */
    getMeid(slot?: number): string
    /** @collects device-id/imsi @permission android.permission.READ_PHONE_STATE */
    getSubscriberId(): string
    /** @collects device-id/iccid @permission android.permission.READ_PHONE_STATE @distinctive */
    getSimSerialNumber(): string
    /** @collects account @permission android.permission.READ_PHONE_NUMBERS @distinctive */
    getLine1Number(): string
    /** @collects account @permission android.permission.READ_PHONE_STATE */
    getVoiceMailNumber(): string
    /** @collects device-info @permission android.permission.READ_PHONE_STATE */
    getDeviceSoftwareVersion(): string
    /** @collects carrier */
    getNetworkOperator(): string
    /** @collects carrier @distinctive */
    getNetworkOperatorName(): string
    /** @collects carrier */
    getSimOperator(): string
    /** @collects carrier @distinctive */
    getSimOperatorName(): string
    /** @collects carrier */
    getSimCountryIso(): string
    /** @collects carrier */
    getNetworkCountryIso(slot?: number): string
    /** @collects carrier */
    getSimCarrierIdName(): string
    /** @collects network/state */
    getNetworkType(): number
    /** @collects network/state @permission android.permission.READ_PHONE_STATE */
    getDataNetworkType(): number
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getCellLocation(): any
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION @distinctive */
    getAllCellInfo(): any
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    requestCellInfoUpdate(executor: any, callback: any): void
    getSimState(slot?: number): number
    getPhoneType(): number
    listen(listener: any, events: number): void
  }
  /** @source https://developer.android.com/reference/android/telephony/SubscriptionManager */
  class SubscriptionManager extends java.lang.Object {
    static class: java.lang.Class<SubscriptionManager>
    static from(context: any): SubscriptionManager
    /** @collects carrier @permission android.permission.READ_PHONE_STATE */
    getActiveSubscriptionInfoList(): java.util.List<SubscriptionInfo>
    /** @collects carrier @permission android.permission.READ_PHONE_STATE */
    getActiveSubscriptionInfo(id: number): SubscriptionInfo
    /** @collects account @permission android.permission.READ_PHONE_NUMBERS */
    getPhoneNumber(id: number, source?: number): string
  }
  /** @source https://developer.android.com/reference/android/telephony/SubscriptionInfo */
  class SubscriptionInfo extends java.lang.Object {
    static class: java.lang.Class<SubscriptionInfo>
    /** @collects device-id/iccid */
    getIccId(): string
    /** @collects account */
    getNumber(): string
    /** @collects carrier */
    getCarrierName(): string
    getSubscriptionId(): number
    getSimSlotIndex(): number
  }
  /** @source https://developer.android.com/reference/android/telephony/SmsManager */
  class SmsManager extends java.lang.Object {
    static class: java.lang.Class<SmsManager>
    static getDefault(): SmsManager
    /** @writes sms */
    sendTextMessage(to: string, center: string, text: string, sent: any, delivered: any): void
    /** @writes sms */
    sendMultipartTextMessage(to: string, center: string, parts: any, sent: any, delivered: any): void
  }
  /** @source https://developer.android.com/reference/android/telephony/SmsMessage */
  class SmsMessage extends java.lang.Object {
    static class: java.lang.Class<SmsMessage>
    /** @collects sms @permission android.permission.RECEIVE_SMS @distinctive */
    static createFromPdu(pdu: any, format?: string): SmsMessage
    getMessageBody(): string
    getOriginatingAddress(): string
  }
}
interface AndroidClasses extends NativeBridge {
  'android.telephony.TelephonyManager': typeof android.telephony.TelephonyManager
  'android.telephony.SubscriptionManager': typeof android.telephony.SubscriptionManager
  'android.telephony.SubscriptionInfo': typeof android.telephony.SubscriptionInfo
  'android.telephony.SmsManager': typeof android.telephony.SmsManager
  'android.telephony.SmsMessage': typeof android.telephony.SmsMessage
}
