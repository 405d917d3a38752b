/**
 * Buttons of component libraries that hand `open-type` on to the host's own button.
 * @hosts wechat alipay douyin qq taro uni
 * @source https://developers.weixin.qq.com/miniprogram/dev/component/button.html
 */
interface TemplateElements {
  /** @source https://github.com/youzan/vant-weapp/blob/dev/packages/button/README.md */
  'van-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getRealtimePhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
  /** @source https://github.com/youzan/vant-weapp/blob/dev/packages/goods-action/README.md */
  'van-goods-action-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getRealtimePhoneNumber: true
      /** @collects account */
      getUserInfo: true
    }
  }
  /** @source https://github.com/Tencent/tdesign-miniprogram/blob/develop/packages/components/button/type.ts */
  't-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getRealtimePhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
      /** @collects account */
      phoneOneClickLogin: true
    }
  }
  /** @source https://github.com/Moonofweisheng/wot-design-uni/blob/master/src/uni_modules/wot-design-uni/components/wd-button/types.ts */
  'wd-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getRealtimePhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
  /** @source https://github.com/ijry/uview-plus/blob/master/src/uni_modules/uview-plus/types/comps/button.d.ts */
  'u-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getRealtimePhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
  /** @source https://github.com/ijry/uview-plus/blob/master/src/uni_modules/uview-plus/types/comps/button.d.ts */
  'up-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getRealtimePhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
}
