/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-shippingaddress */
declare module '@kit.AccountKit' {
  export namespace shippingAddress {
    /** @picks account @note name, phone number and address that the user chooses */
    function chooseAddress(context: any): Promise<any>
  }
  export namespace invoiceAssistant {
    /** @picks account @note invoice title that the user chooses */
    function selectInvoiceTitle(context: any, ...rest: any[]): Promise<any>
  }
  export namespace realName {
    /** @collects biometrics */
    function startFacialRecognitionVerification(context: any, request: any): Promise<any>
  }
}
