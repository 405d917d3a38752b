/**
 * The groups of the web interface; the members without a group are those of DingTalk's mini-programs (`DingMini`).
 * @source https://open.dingtalk.com/document/orgapp/jsapi-overview
 */
declare module 'dingtalk-jsapi' {
  interface DingTalk {
    biz: {
      clipboardData: {
        /** @writes clipboard/read */
        setData(options: any): Promise<any>
      }
      contact: {
        /** @picks contacts @distinctive */
        chooseMobileContacts(options: any): Promise<any>
        /** @picks contacts */
        choose(options: any): Promise<any>
        /** @picks contacts */
        complexPicker(options: any): Promise<any>
        /** @picks contacts */
        externalComplexPicker(options: any): Promise<any>
        [method: string]: any
      }
      phoneContact: {
        /** @writes contacts */
        add(options: any): Promise<any>
      }
      map: {
        /** @collects location */
        locate(options: any): Promise<any>
        search(options: any): Promise<any>
        [method: string]: any
      }
      sports: {
        /** @collects sensors/health */
        getHealthData(options: any): Promise<any>
        /** @collects sensors/health */
        getHealthDeviceData(options: any): Promise<any>
        /** @requests sensors/health */
        requestHealthAuthorization(options: any): Promise<any>
        /** @checks sensors/health */
        getHealthAuthorizationStatus(options: any): Promise<any>
      }
      user: {
        /** @collects account */
        get(options?: any): Promise<any>
      }
      util: {
        /**
         * @collects camera
         * @picks photos
         */
        chooseImage(options: any): Promise<any>
        /**
         * @collects camera
         * @picks photos
         */
        uploadImage(options: any): Promise<any>
        /** @collects camera @distinctive */
        uploadImageFromCamera(options: any): Promise<any>
        /** @collects camera */
        scan(options: any): Promise<any>
        /** @collects camera */
        scanCard(options: any): Promise<any>
        openLink(options: any): Promise<any>
        [method: string]: any
      }
      [group: string]: any
    }
    device: {
      accelerometer: {
        /** @collects sensors/motion */
        watchShake(options: any): Promise<any>
        clearShake(options?: any): Promise<any>
      }
      audio: {
        /** @collects microphone */
        startRecord(options: any): Promise<any>
        stopRecord(options: any): Promise<any>
        [method: string]: any
      }
      base: {
        /** @collects device-id/other */
        getUUID(options?: any): Promise<any>
        /** @collects device-info */
        getPhoneInfo(options?: any): Promise<any>
        /** @collects device-info */
        getBatteryInfo(options?: any): Promise<any>
        /** @collects network/wifi */
        getInterface(options?: any): Promise<any>
        /** @collects network/wifi @distinctive */
        getScanWifiListAsync(options?: any): Promise<any>
        [method: string]: any
      }
      connection: {
        /** @collects network/state */
        getNetworkType(options?: any): Promise<any>
      }
      geolocation: {
        /** @collects location */
        get(options: any): Promise<any>
        /** @collects location */
        start(options: any): Promise<any>
        stop(options: any): Promise<any>
        [method: string]: any
      }
      launcher: {
        /** @collects app-list */
        checkInstalledApps(options: any): Promise<any>
        launchApp(options: any): Promise<any>
      }
      nfc: {
        /** @collects nfc */
        nfcRead(options?: any): Promise<any>
        /** @writes nfc */
        nfcWrite(options: any): Promise<any>
        [method: string]: any
      }
      [group: string]: any
    }
    runtime: {
      permission: {
        /** @collects account */
        requestAuthCode(options: any): Promise<any>
        [method: string]: any
      }
      [group: string]: any
    }
    env: any
    ready(callback: () => void): void
  }
  const dd: DingTalk & DingMini
  export = dd
}
