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
  /** @source https://github.com/climblee/uv-ui/blob/master/uni_modules/uv-button/components/uv-button/uv-button.vue */
  'uv-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
  /** @source https://github.com/nutui-uniapp/nutui-uniapp/blob/main/packages/nutui/components/button/button.ts */
  'nut-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
  /** @source https://github.com/wux-weapp/wux-weapp/blob/master/src/button/index.js */
  'wux-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getUserInfo: true
    }
  }
  /** @source https://github.com/dingyong0214/ThorUI-uniapp/blob/master/components/thorui/tui-button/tui-button.vue */
  'tui-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getUserInfo: true
    }
  }
  /** @source https://github.com/FirstUI/FirstUI/blob/master/components/firstui/fui-button/fui-button.vue */
  'fui-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
  /** @source https://github.com/tuniaoTech/tuniaoui-rc-vue3-uniapp/blob/master/components/button/src/button.ts */
  'tn-button': {
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
  /** @source https://github.com/sutras/sard-uniapp/blob/main/src/lib/components/button/button.vue */
  'sar-button': {
    'open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getUserInfo: true
      /** @collects account */
      chooseAvatar: true
    }
  }
  /** @source https://github.com/youzan/vant-weapp/blob/dev/packages/dialog/README.md */
  'van-dialog': {
    'confirm-button-open-type': {
      /** @collects account */
      getPhoneNumber: true
      /** @collects account */
      getUserInfo: true
    }
  }
  /** Any other component: it can only mean the host's button. */
  '*': {
    'open-type': {
      /** @collects account @note taken to hand its open-type on to a button */
      getPhoneNumber: true
      /** @collects account @note taken to hand its open-type on to a button */
      getRealtimePhoneNumber: true
      /** @collects account @note taken to hand its open-type on to a button */
      getUserInfo: true
      /** @collects account @note taken to hand its open-type on to a button */
      chooseAvatar: true
      /** @collects account @source https://opendocs.alipay.com/mini/component/button @note taken to hand its open-type on to a button */
      getAuthorize: true
    }
  }
}
