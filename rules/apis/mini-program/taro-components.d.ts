/** @source https://github.com/NervJS/taro/tree/main/packages/taro-components/types */
declare module '@tarojs/components' {
  /** @element button */
  export const Button: any
  /** @element input */
  export const Input: any
  /** @element map */
  export const Map: any
  /** @element camera */
  export const Camera: any
  /** @element ar-camera */
  export const ArCamera: any
  /** @element live-pusher */
  export const LivePusher: any
  /** @element voip-room */
  export const VoipRoom: any
  /** @element rtc-room */
  export const RtcRoom: any
  /** @element functional-page-navigator */
  export const FunctionalPageNavigator: any
  /** @renders account @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/Login.d.ts @note Baidu: asks for the phone number */
  export const Login: any
}
declare module '@antmjs/vantui' {
  /** @element button @source https://github.com/AntmJS/vantui/blob/main/packages/vantui/types/button.d.ts */
  export const Button: any
}
declare module '@nutui/nutui-react-taro' {
  /** @element button @source https://github.com/jdf2e/nutui-react/blob/main/src/packages/button/button.taro.tsx */
  export const Button: any
}
declare module 'taro-ui' {
  /** @element button @source https://github.com/jd-opensource/taro-ui/blob/next/packages/taro-ui/types/button.d.ts */
  export const AtButton: any
}
declare module '@taroify/core' {
  /** @element button @source https://github.com/mallfoundry/taroify/blob/main/packages/core/src/button/button.tsx */
  export const Button: any
}
