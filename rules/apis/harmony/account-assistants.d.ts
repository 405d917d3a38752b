/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-choose-address */
declare module '@kit.AccountKit' {
  export namespace shippingAddress {
    /** @picks account @note name, phone number and address that the user chooses */
    function chooseAddress(context: any): Promise<any>
  }
  export namespace invoiceAssistant {
    /** @picks account @note invoice title that the user chooses @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/account-api-invoiceassistant */
    function selectInvoiceTitle(context: any, ...rest: any[]): Promise<any>
  }
}
