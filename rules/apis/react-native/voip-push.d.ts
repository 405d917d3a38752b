/** @source https://github.com/react-native-webrtc/react-native-voip-push-notification */
declare module 'react-native-voip-push-notification' {
  export default class RNVoipPushNotification {
    /** @collects notifications @os ios @note the push token */
    static addEventListener(type: 'register', handler: (token: string) => void): void
    static addEventListener(type: any, handler: any): void
    static removeEventListener(type: any): void
    /** @collects notifications @os ios @note registers for push: the system hands out a push token */
    static registerVoipToken(): void
    static onVoipNotificationCompleted(uuid: string): void
  }
}
