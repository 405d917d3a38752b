/** @source https://open.dingtalk.com/document/orgapp/jsapi-overview */
declare module 'dingtalk-jsapi' {
  interface DingTalk {
    biz: {
      clipboardData: { /** @writes clipboard/read */ setData(options: any): Promise<any> }
      contact: {
        /** @picks contacts */
        chooseMobileContacts(options: any): Promise<any>
        /** @picks contacts */
        choose(options: any): Promise<any>
        /** @picks contacts */
        complexPicker(options: any): Promise<any>
      }
      map: {
        /** @collects location */
        locate(options: any): Promise<any>
        search(options: any): Promise<any>
      }
      sports: {
        /** @collects sensors/health */
        getHealthData(options: any): Promise<any>
        /** @requests sensors/health */
        requestHealthAuthorization(options: any): Promise<any>
        /** @checks sensors/health */
        getHealthAuthorizationStatus(options: any): Promise<any>
      }
      user: { /** @collects account */ get(options?: any): Promise<any> }
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
        /** @collects camera */
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
      accelerometer: { /** @collects sensors/motion */ watchShake(options: any): Promise<any>; clearShake(options?: any): Promise<any> }
      audio: { /** @collects microphone */ startRecord(options: any): Promise<any>; stopRecord(options: any): Promise<any>; [method: string]: any }
      base: {
        /** @collects device-id/other */
        getUUID(options?: any): Promise<any>
        /** @collects device-info */
        getPhoneInfo(options?: any): Promise<any>
        /** @collects device-info */
        getBatteryInfo(options?: any): Promise<any>
        /** @collects network/wifi */
        getInterface(options?: any): Promise<any>
        /** @collects network/wifi */
        getScanWifiListAsync(options?: any): Promise<any>
        [method: string]: any
      }
      connection: { /** @collects network/state */ getNetworkType(options?: any): Promise<any> }
      geolocation: {
        /** @collects location */
        get(options: any): Promise<any>
        /** @collects location */
        start(options: any): Promise<any>
        stop(options: any): Promise<any>
        [method: string]: any
      }
      launcher: { /** @collects app-list */ checkInstalledApps(options: any): Promise<any>; launchApp(options: any): Promise<any> }
      nfc: { /** @collects nfc */ nfcRead(options?: any): Promise<any>; /** @writes nfc */ nfcWrite(options: any): Promise<any>; [method: string]: any }
      [group: string]: any
    }
    /** @collects location */
    getLocation(options: any): Promise<any>
    /** @collects location */
    startLocating(options: any): Promise<any>
    /** @collects location */
    locateInMap(options: any): Promise<any>
    /** @collects device-id/other */
    getDeviceId(options?: any): Promise<any>
    /** @collects device-id/other */
    getDeviceUUID(options?: any): Promise<any>
    /** @collects device-info */
    getSystemInfo(options?: any): Promise<any>
    /** @collects device-info */
    getBatteryInfo(options?: any): Promise<any>
    /** @collects network/state */
    getNetworkType(options?: any): Promise<any>
    /** @collects sensors/health */
    getTodaysStepCount(options?: any): Promise<any>
    /** @collects sensors/motion */
    watchShake(options: any): Promise<any>
    /** @collects bluetooth */
    startBluetoothDevicesDiscovery(options?: any): Promise<any>
    /** @collects bluetooth */
    getBluetoothDevices(options?: any): Promise<any>
    /** @collects bluetooth */
    startBeaconDiscovery(options?: any): Promise<any>
    /** @collects nfc */
    readNFC(options?: any): Promise<any>
    /** @collects camera */
    scan(options?: any): Promise<any>
    /** @collects camera */
    scanCard(options?: any): Promise<any>
    /**
     * @collects camera
     * @picks photos
     */
    chooseImage(options?: any): Promise<any>
    /** @picks storage */
    chooseFile(options?: any): Promise<any>
    /** @picks contacts */
    choosePhonebook(options?: any): Promise<any>
    /** @collects microphone */
    startRecord(options?: any): Promise<any>
    /** @writes clipboard/read */
    setClipboard(options: any): Promise<any>
    runtime: any
    env: any
    ready(callback: () => void): void
    [method: string]: any
  }
  const dd: DingTalk
  export = dd
}
