/** @source https://developer.android.com/reference/android/bluetooth/BluetoothAdapter */
declare namespace android.bluetooth {
  class BluetoothManager extends java.lang.Object {
    static class: java.lang.Class<BluetoothManager>
    getAdapter(): BluetoothAdapter
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT @source https://developer.android.com/reference/android/bluetooth/BluetoothManager */
    getConnectedDevices(profile: number): any
  }
  class BluetoothAdapter extends java.lang.Object {
    static class: java.lang.Class<BluetoothAdapter>
    static ACTION_REQUEST_ENABLE: string
    static getDefaultAdapter(): BluetoothAdapter
    /** @collects device-id/mac */
    getAddress(): string
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT */
    getName(): string
    /** @collects bluetooth @permission android.permission.BLUETOOTH_CONNECT @distinctive */
    getBondedDevices(): any
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
    startDiscovery(): boolean
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN @distinctive */
    startLeScan(...args: any[]): boolean
    getBluetoothLeScanner(): android.bluetooth.le.BluetoothLeScanner
    /** @checks bluetooth */
    isEnabled(): boolean
    /** @checks bluetooth */
    getState(): number
    enable(): boolean
    disable(): boolean
    cancelDiscovery(): boolean
    getRemoteDevice(address: any): any
  }
}
/** @source https://developer.android.com/reference/android/bluetooth/le/BluetoothLeScanner */
declare namespace android.bluetooth.le {
  class BluetoothLeScanner extends java.lang.Object {
    static class: java.lang.Class<BluetoothLeScanner>
    /** @collects bluetooth @permission android.permission.BLUETOOTH_SCAN */
    startScan(...args: any[]): any
    stopScan(callback: any): void
  }
}
/** @source https://developer.android.com/reference/android/nfc/NfcAdapter */
declare namespace android.nfc {
  class NfcManager extends java.lang.Object { static class: java.lang.Class<NfcManager>; getDefaultAdapter(): NfcAdapter }
  class NfcAdapter extends java.lang.Object {
    static class: java.lang.Class<NfcAdapter>
    static EXTRA_ID: string
    static EXTRA_TAG: string
    static getDefaultAdapter(context: any): NfcAdapter
    /** @collects nfc @permission android.permission.NFC */
    enableForegroundDispatch(activity: any, intent: any, filters: any, techs: any): void
    /** @collects nfc @permission android.permission.NFC */
    enableReaderMode(activity: any, callback: any, flags: number, extras: any): void
    /** @checks nfc */
    isEnabled(): boolean
    disableForegroundDispatch(activity: any): void
  }
}
interface AndroidClasses extends NativeBridge {
  'android.bluetooth.BluetoothManager': typeof android.bluetooth.BluetoothManager
  'android.bluetooth.BluetoothAdapter': typeof android.bluetooth.BluetoothAdapter
  'android.bluetooth.le.BluetoothLeScanner': typeof android.bluetooth.le.BluetoothLeScanner
  'android.nfc.NfcManager': typeof android.nfc.NfcManager
  'android.nfc.NfcAdapter': typeof android.nfc.NfcAdapter
}
