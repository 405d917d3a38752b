interface CordovaPlugins {
  /** @source https://github.com/andreszs/cordova-plugin-sms-receive */
  SMSReceive: {
    /** @collects sms */
    startWatch(success?: any, failure?: any): void
    stopWatch(success?: any, failure?: any): void
  }
  /** @source https://github.com/hanatharesh2712/ionic-native-sms-retriever-plugin-master */
  smsRetriever: {
    /** @collects sms */
    startWatching(success: (message: any) => void, failure?: any): void
    getAppHash(success: (hash: string) => void, failure?: any): void
    [member: string]: any
  }
}
interface Cordova { plugins: CordovaPlugins }
declare var cordova: Cordova
interface WindowPlugins {
  /** @source https://github.com/creacore-team/cordova-plugin-calllog */
  callLog: {
    /** @collects call-log */
    getCallLog(filters: any, success: (log: any[]) => void, failure?: any): void
    /** @checks call-log */
    hasReadPermission(success: (granted: boolean) => void, failure?: any): void
    /** @requests call-log @permission android.permission.READ_CALL_LOG */
    requestReadPermission(success?: any, failure?: any): void
  }
}
interface Window { plugins: WindowPlugins }
/** @source https://github.com/cordova-sms/cordova-sms-plugin */
declare var sms: {
  /** @requests sms @permission android.permission.SEND_SMS */
  requestPermission(success?: any, failure?: any): void
  /** @checks sms */
  hasPermission(success: (granted: boolean) => void, failure?: any): void
  send(...args: any[]): void
}
