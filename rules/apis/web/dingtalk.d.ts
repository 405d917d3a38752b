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

interface DingOptions {
  success?(result: any): void
  fail?(error: any): void
  complete?(result: any): void
  [key: string]: any
}
interface DingFromAlbum extends DingOptions { sourceType: readonly 'album'[] }
interface DingFromCamera extends DingOptions { sourceType: readonly 'camera'[] }
interface DingFromBoth extends DingOptions { sourceType: readonly ('album' | 'camera')[] }
/** The members of DingTalk's mini-programs. @source https://www.npmjs.com/package/dingtalk-jsapi */
interface DingMini {
  /** @collects account */
  requestAuthCode(options?: DingOptions): Promise<any>
  /** @collects account */
  getAuthCode(options?: DingOptions): Promise<any>
  /** @collects account @distinctive */
  getPersonalWorkInfo(options?: DingOptions): Promise<any>
  /** @picks contacts */
  complexChoose(options: DingOptions): Promise<any>
  /** @picks contacts @distinctive */
  choosePhonebook(options: DingOptions): Promise<any>
  /** @picks contacts @distinctive */
  chooseStaffForPC(options: DingOptions): Promise<any>
  /** @picks contacts @distinctive */
  chooseExternalUsers(options: DingOptions): Promise<any>
  /** @writes contacts */
  addPhoneContact(options: DingOptions): Promise<any>
  /** @collects location */
  getLocation(options?: DingOptions): Promise<any>
  /** @collects location @distinctive */
  startLocating(options: DingOptions): Promise<any>
  /** @picks location @distinctive */
  locateInMap(options?: DingOptions): Promise<any>
  /** @collects device-info */
  getSystemInfo(options?: DingOptions): Promise<any>
  /** @collects device-info */
  getBatteryInfo(options?: DingOptions): Promise<any>
  /** @collects device-id/other @distinctive */
  getDeviceUUID(options?: DingOptions): Promise<any>
  /**
   * @collects device-id/oaid
   * @collects device-id/android-id
   */
  getDeviceId(options?: DingOptions): Promise<any>
  /** @collects network/state */
  getNetworkType(options?: DingOptions): Promise<any>
  /** @collects network/wifi @distinctive */
  getWifiHotspotStatus(options?: DingOptions): Promise<any>
  /** @checks network/wifi */
  getWifiStatus(options?: DingOptions): Promise<any>
  /** @collects sensors/motion @distinctive */
  getTodaysStepCount(options?: DingOptions): Promise<any>
  /** @collects sensors/motion */
  watchShake(options?: DingOptions): Promise<any>
  /** @picks photos */
  chooseImage(options: DingFromAlbum): Promise<any>
  /** @collects camera */
  chooseImage(options: DingFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   */
  chooseImage(options: DingFromBoth): Promise<any>
  /** @picks photos */
  chooseImage(options?: DingOptions): Promise<any>
  /** @picks photos */
  chooseMedia(options: DingFromAlbum): Promise<any>
  /** @collects camera */
  chooseMedia(options: DingFromCamera): Promise<any>
  /**
   * @picks photos
   * @collects camera
   */
  chooseMedia(options: DingFromBoth): Promise<any>
  /** @picks photos */
  chooseMedia(options?: DingOptions): Promise<any>
  /** @picks storage */
  chooseFile(options: DingOptions): Promise<any>
  /** @writes photos */
  saveImageToPhotosAlbum(options: DingOptions): Promise<any>
  /** @writes photos */
  saveVideoToPhotosAlbum(options: DingOptions): Promise<any>
  /** @collects camera */
  scan(options?: DingOptions): Promise<any>
  /** @collects camera */
  scanCard(options?: DingOptions): Promise<any>
  /** @collects microphone */
  startRecord(options?: DingOptions): Promise<any>
  /** @writes clipboard/read */
  setClipboard(options: DingOptions): Promise<any>
  /** @collects biometrics @distinctive */
  exclusiveLiveCheck(options: DingOptions): Promise<any>
  /** @collects bluetooth */
  openBluetoothAdapter(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  startBluetoothDevicesDiscovery(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  onBluetoothDeviceFound(options: any): any
  /** @collects bluetooth */
  getBluetoothDevices(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  startBeaconDiscovery(options: DingOptions): Promise<any>
  /** @collects bluetooth */
  getBeacons(options?: DingOptions): Promise<any>
  /** @collects bluetooth */
  onBeaconUpdate(options: any): any
  /** @checks bluetooth */
  getBluetoothAdapterState(options?: DingOptions): Promise<any>
  /** @collects nfc */
  readNFC(options?: DingOptions): Promise<any>
  /** @collects nfc @distinctive */
  nfcReadCardNumber(options?: DingOptions): Promise<any>
  media: {
    voiceRecorder: {
      /** @collects microphone */
      start(options?: any): Promise<any>
    }
  }
}

/** The global of DingTalk's mini-programs and of pages that load its script: both have the groups and the plain members. */
declare var dd: DingMini & Pick<typeof import('dingtalk-jsapi'), 'biz' | 'device' | 'runtime'>
