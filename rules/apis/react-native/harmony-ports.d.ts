/**
 * Ports of React Native libraries to HarmonyOS. Most code goes on to import the library by its first name; some names the port.
 * @source https://github.com/react-native-oh-library/usage-docs
 */
declare module '@react-native-oh-tpl/clipboard' {
  export * from '@react-native-clipboard/clipboard'
  export { default } from '@react-native-clipboard/clipboard'
}
declare module '@react-native-ohos/clipboard' {
  export * from '@react-native-clipboard/clipboard'
  export { default } from '@react-native-clipboard/clipboard'
}
declare module '@react-native-oh-tpl/camera-roll' {
  export * from '@react-native-camera-roll/camera-roll'
}
declare module '@react-native-oh-tpl/netinfo' {
  export * from '@react-native-community/netinfo'
  export { default } from '@react-native-community/netinfo'
}
declare module '@react-native-oh-tpl/geolocation' {
  export * from '@react-native-community/geolocation'
  export { default } from '@react-native-community/geolocation'
}
declare module '@react-native-ohos/react-native-geolocation' {
  export * from '@react-native-community/geolocation'
  export { default } from '@react-native-community/geolocation'
}
declare module '@react-native-oh-tpl/cookies' {
  export * from '@react-native-cookies/cookies'
  export { default } from '@react-native-cookies/cookies'
}
declare module '@react-native-ohos/cookies' {
  export * from '@react-native-cookies/cookies'
  export { default } from '@react-native-cookies/cookies'
}
declare module '@react-native-oh-tpl/react-native-device-info' {
  export * from 'react-native-device-info'
  export { default } from 'react-native-device-info'
}
declare module '@react-native-ohos/react-native-device-info' {
  export * from 'react-native-device-info'
  export { default } from 'react-native-device-info'
}
declare module '@react-native-ohos/react-native-image-picker' {
  export * from 'react-native-image-picker'
}
declare module '@react-native-ohos/react-native-document-picker' {
  export * from 'react-native-document-picker'
  export { default } from 'react-native-document-picker'
}
declare module '@react-native-oh-tpl/react-native-permissions' {
  export * from 'react-native-permissions'
  export { default } from 'react-native-permissions'
}
declare module '@react-native-ohos/react-native-permissions' {
  export * from 'react-native-permissions'
  export { default } from 'react-native-permissions'
}
declare module '@react-native-oh-tpl/react-native-localize' {
  export * from 'react-native-localize'
}
declare module '@react-native-ohos/react-native-localize' {
  export * from 'react-native-localize'
}
