/** @source https://github.com/mattermost/react-native-emm */
declare module '@mattermost/react-native-emm' {
  const Emm: {
    /** @collects biometrics */
    authenticate(options: any): Promise<boolean>
    /** @checks biometrics */
    deviceSecureWith(): Promise<{ face: boolean; fingerprint: boolean; passcode: boolean }>
    /** @checks biometrics */
    isDeviceSecured(): Promise<boolean>
    getManagedConfig(): Promise<any>
    enableBlurScreen(enabled: boolean): void
    exitApp(): void
    [member: string]: any
  }
  export default Emm
}
