/**
 * What the elements of WXML, AXML, TTML and SWAN templates, of uni-app's templates and of Taro's components collect.
 * @hosts wechat alipay douyin baidu qq kuaishou jd taro uni
 * @source https://developers.weixin.qq.com/miniprogram/dev/component/button.html
 */
interface TemplateElements {
  button: {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getRealtimePhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account @source https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html */
      userInfo: true
      /** @collects account */
      chooseAvatar: true
      /** @collects account @source https://github.com/Tencent/tdesign-miniprogram/blob/develop/packages/components/button/type.ts */
      phoneOneClickLogin: true
      /** @collects account @source https://opendocs.alipay.com/mini/component/button @note Alipay: member profile or phone number, as `scope` says */
      getAuthorize: true
      /** @collects account @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/Button.d.ts @note Baidu */
      login: true
      /** @picks account @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/Button.d.ts @note Baidu */
      chooseAddress: true
      /** @picks account @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/Button.d.ts @note Baidu */
      chooseInvoiceTitle: true
      /** @requests notifications @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/Button.d.ts @note Baidu */
      subscribe: true
      /** @collects account @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/Button.d.ts @note atomic services of HarmonyOS */
      getPhoneNumberAndRiskLevel: true
    }
  }
  input: {
    type: {
      /** @collects account @source https://developers.weixin.qq.com/miniprogram/dev/component/input.html */
      nickname: true
    }
  }
  map: {
    /** @collects location @permission scope.userLocation @source https://developers.weixin.qq.com/miniprogram/dev/component/map.html */
    'show-location': true
  }
  /** @renders camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/component/camera.html */
  camera: {}
  /** @renders camera @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/ArCamera.d.ts */
  'ar-camera': {}
  /**
   * @renders camera @permission scope.camera scope.record
   * @renders microphone
   * @source https://developers.weixin.qq.com/miniprogram/dev/component/live-pusher.html
   */
  'live-pusher': {}
  /** @renders camera @permission scope.camera @source https://developers.weixin.qq.com/miniprogram/dev/component/voip-room.html */
  'voip-room': {}
  /**
   * @renders camera
   * @renders microphone
   * @source https://github.com/NervJS/taro/blob/main/packages/taro-components/types/RtcRoom.d.ts
   */
  'rtc-room': {}
  'functional-page-navigator': {
    name: {
      /** @collects account @source https://developers.weixin.qq.com/miniprogram/dev/component/functional-page-navigator.html */
      loginAndGetUserInfo: true
      /** @picks account @source https://developers.weixin.qq.com/miniprogram/dev/component/functional-page-navigator.html */
      chooseAddress: true
    }
  }
}
