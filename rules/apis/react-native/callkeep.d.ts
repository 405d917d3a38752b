/** @source https://github.com/react-native-webrtc/react-native-callkeep */
declare module 'react-native-callkeep' {
  const RNCallKeep: {
    /** @requests @permissionFrom options.android.additionalPermissions @os android */
    setup(options: any): Promise<boolean>
  }
  export default RNCallKeep
}
