import { describe, expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'
import { prove, WECHAT } from './prove.ts'

const UNI = { 'package.json': '{ "dependencies": { "@dcloudio/uni-app": "3.0.0" } }' }
const WEB = { 'package.json': '{ "dependencies": { "vue": "3.0.0" } }' }

describe('other components', () => {
  prove('Svelte: script, module script, expressions of the markup; not style, comments or text', {
    ...WEB,
    'src/a.svelte': `<script context="module" lang="ts">
  export const model = (await import('react-native-device-info')).getModel() // expect: collect device-info
</script>
<script lang="ts">
  import { where } from './where'
  const paste = () => navigator.clipboard.readText() // expect: collect clipboard/read
</script>
<button on:click={() => navigator.geolocation.getCurrentPosition(() => {})} {...{ a: 1 }} {paste}>{paste()}</button> <!-- expect: collect location -->
{#if document.cookie} <!-- expect: collect cookies -->
  {#each where.list as item, i (item.id)}<p>{item}{@html document.cookie}</p>{/each} <!-- expect: collect cookies -->
{:else if navigator.userAgent} <!-- expect: collect user-agent -->
  <p>navigator.clipboard.readText()</p>
{/if}
<!-- {navigator.clipboard.readText()} -->
<style>p { color: red; content: '{navigator.userAgent}' }</style>
`,
    'src/where.js': 'export const where = { list: [] }',
  })

  prove('Astro: front matter and scripts', {
    ...WEB,
    'src/a.astro': `---
import Layout from './layout.astro'
const agent = navigator.userAgent // expect: collect user-agent
---
<Layout><p>navigator.clipboard.readText()</p></Layout>
<script>
  navigator.geolocation.getCurrentPosition(() => {}) // expect: collect location
</script>
`,
  })

  prove('Mpx and WePY: script, template elements; not the JSON block', {
    ...WECHAT,
    'src/a.mpx': `<template>
  <view><button open-type="getPhoneNumber" wx:if="{{ok}}" bindtap="run" /></view> <!-- expect: collect account -->
</template>
<script>
import { createPage } from '@mpxjs/core'
createPage({ onLoad() { wx.getLocation({}) } }) // expect: collect location
</script>
<script type="application/json">
{ "usingComponents": {} }
</script>
<script name="json">
module.exports = { usingComponents: {} }
</script>
`,
    'src/b.wpy': `<template><camera /></template> <!-- expect: collect camera -->
<script>
import wepy from 'wepy'
export default class Index extends wepy.page { onLoad() { wx.getLocation({}) } } // expect: collect location
</script>
<config>{ "a": 1 }</config>
`,
  })
})

describe('conditional compilation', () => {
  prove('code in any branch is evidence', {
    ...UNI,
    'src/a.vue': `<template>
  <view>
    <!-- #ifdef MP-WEIXIN -->
    <button open-type="getPhoneNumber" /> <!-- expect: collect account -->
    <!-- #endif -->
    <!-- #ifndef MP-WEIXIN -->
    <button @click="uni.getLocation({})" /> <!-- expect: collect location -->
    <!-- #endif -->
  </view>
</template>
<script>
export default {
  // #ifdef APP-PLUS || H5
  mounted() { uni.getLocation({}) }, // expect: collect location
  // #endif
  methods: {
    /* #ifdef H5 */
    a() { return uni.getClipboardData({}) }, // expect: collect clipboard/read
    /* #endif */
    // #ifdef APP
    b() {
      // #ifdef APP-IOS
      return plus.device.imei // expect: collect device-id/imei
      // #endif
      // #ifndef APP-IOS
      return plus.device.imei // expect: collect device-id/imei
      // #endif
    },
    // #endif
  },
}
</script>
`,
    'src/b.js': `
// #ifdef H5
export const host = window
// #endif
// #ifdef MP
export const host = uni
// #endif
host.getLocation({}) // expect: collect location
`,
  })
})

it('gives evidence the platforms that conditional compilation and file suffixes limit it to', async () => {
  const { evidence } = await scanMemory({
    ...UNI,
    'src/a.js': [
      'uni.getLocation({})',
      '// #ifdef APP-PLUS || H5',
      'uni.getLocation({})',
      '// #else',
      'uni.getLocation({})',
      '// #endif',
      '/* #ifndef MP-WEIXIN */',
      'uni.getLocation({})',
      '// #ifdef uniVersion > 3.9',
      'uni.getLocation({})',
      '// #endif',
      'uni.getLocation({})',
      '/* #endif */',
      'uni.getLocation({})',
    ].join('\n'),
    'src/b.vue': '<template>\n<!-- #ifdef MP-WEIXIN -->\n<button open-type="getPhoneNumber" />\n<!-- #endif -->\n</template>',
    'src/c.ios.js': 'uni.getLocation({})',
  })
  expect(evidence.map(({ file, line, os = [] }) => `${file}:${line} ${os.join(' ')}`)).toEqual([
    'src/a.js:1 ',
    'src/a.js:3 APP-PLUS H5',
    'src/a.js:5 !APP-PLUS !H5',
    'src/a.js:8 !MP-WEIXIN',
    'src/a.js:10 !MP-WEIXIN uniVersion > 3.9',
    'src/a.js:12 !MP-WEIXIN',
    'src/a.js:14 ',
    'src/b.vue:3 MP-WEIXIN',
    'src/c.ios.js:1 ios',
  ])
})

it('tells of parts in languages that it does not read', async () => {
  const { gaps } = await scanMemory({
    ...WECHAT,
    'src/a.vue': '<template lang="pug">\ndiv\n</template>\n<script>\nwx.getLocation({})\n</script>',
    'src/b.vue': '<script lang="coffee">\nwx.getLocation {}\n</script>',
    'src/c.astro': '---\nwx.getLocation({})\n---\n<p>{wx.getLocation({})}</p>',
  })
  expect(gaps.map(({ file, line, why, message }) => `${file}:${line} ${why} ${message}`)).toEqual([
    'src/a.vue:1 unparsed template in pug',
    'src/b.vue:1 unparsed script in coffee',
    'src/c.astro:4 unparsed expressions in Astro markup',
  ])
})

describe('ArkTS', () => {
  prove('structs, decorators, builders, chains, kits, namespaces, old @ohos modules, @Extend, state, export struct', {
    'oh-package.json5': '{ name: "app" }',
    'entry/src/main/ets/Index.ets': `
import { pasteboard, deviceInfo as device } from '@kit.BasicServicesKit'
import geoLocationManager from '@ohos.geoLocationManager'
import common from '@ohos.app.ability.common'
@Extend(Text) function fancy(size: number) { .fontSize(size) }
@Builder
function Head() { Text(device.brand).fontSize(16) } // expect: collect device-info
@Entry({ routeName: 'index' })
@Component
export struct Index {
  @State private where: string = ''
  @Link @Watch('onChange') count: number
  private board: pasteboard.SystemPasteboard = pasteboard.getSystemPasteboard()
  @StorageLink('x') x: string = device.productModel // expect: collect device-info
  build() {
    Column({ space: 8 }) {
      if (this.where) {
        Text(this.where)
      } else {
        ForEach([1], (item: number) => {
          Row() {
            Button('paste')
              .type(ButtonType.Capsule)
              .onClick(async () => {
                const data = await this.board.getData() // expect: collect clipboard/read
                geoLocationManager.getCurrentLocation({}).then((location) => { // expect: collect location
                  this.where = location.latitude.toString()
                })
              })
          }
          .width('100%')
          .onAppear(() => { geoLocationManager.on('locationChange', {}, (l) => {}) }) // expect: collect location
        })
      }
    }.height('100%')
    .gesture(TapGesture().onAction(() => { pasteboard.getSystemPasteboard().getDataSync() })) // expect: collect clipboard/read
  }
  @Builder menu() { Button(device.marketName) } // expect: collect device-info
}
@Observed
class Model { brand: string = device.brand } // expect: collect device-info
@CustomDialog
struct Dialog { controller: CustomDialogController; build() { Text('pasteboard.getSystemPasteboard().getData()') } }
`,
    'entry/src/main/ets/util.ts': `
import pasteboard from '@ohos.pasteboard'
export class Clip { static get() { return pasteboard.getSystemPasteboard() } }
`,
    'entry/src/main/ets/b.ets': `
import { Clip } from './util'
export const paste = () => Clip.get().getData() // expect: collect clipboard/read
`,
  })

  prove('modules that are loaded when they are first used: `import lazy`, in .ets and .ts', {
    'oh-package.json5': '{ name: "app" }',
    'entry/src/main/ets/a.ets': `
import lazy { pasteboard, deviceInfo as device } from '@kit.BasicServicesKit'
import lazy abilityAccessCtrl, { Permissions } from '@ohos.abilityAccessCtrl'
import lazy { board } from './b'
import { ask } from './c'
export const brand = device.brand // expect: collect device-info
export const paste = () => pasteboard.getSystemPasteboard().getDataSync() // expect: collect clipboard/read
export const again = () => board().getDataSync() // expect: collect clipboard/read
const wanted: Permissions[] = ['ohos.permission.CAMERA']
export const camera = (context) => ask(context, wanted) // expect: request camera ohos.permission.CAMERA
`,
    'entry/src/main/ets/b.ts': `
import lazy pasteboard from '@ohos.pasteboard'
export const board = () => pasteboard.getSystemPasteboard()
`,
    'entry/src/main/ets/c.ets': `
import lazy abilityAccessCtrl, { Permissions } from '@ohos.abilityAccessCtrl'
export function ask(context, permissions: Array<Permissions>) {
  return abilityAccessCtrl.createAtManager().requestPermissionsFromUser(context, permissions) // expect: request -
}
`,
    'entry/src/main/ets/d.ets': `
import lazy from './own'
export const loaded = lazy.getDataSync()
`,
    'entry/src/main/ets/own.ets': 'export default { getDataSync() { return 1 } }',
  })
})

describe('ArkTS', () => {
  prove('lazy imports, structs with type parameters, dynamic imports', {
    'oh-package.json5': '{ name: "app" }',
    'entry/src/main/ets/a.ets': `
import lazy { deviceInfo } from '@kit.BasicServicesKit'
import  lazy { pasteboard as board } from '@kit.BasicServicesKit'
export const brand: string = deviceInfo.brand // expect: collect device-info
@ComponentV2
struct List<T extends Item> {
  @Local board: board.SystemPasteboard = board.getSystemPasteboard()
  build() { Column() { Text('paste').onClick(() => { this.board.getData() }) } } // expect: collect clipboard/read
}
export class Later {
  load() { import('@ohos.pasteboard').then((module: ESObject) => module.default.getSystemPasteboard().getData()) } // expect: collect clipboard/read
  lazy(import: string) { return import }
}
`,
  })
})

describe('templates', () => {
  prove('wxml, axml, ttml and swan elements and attributes', {
    ...WECHAT,
    'pages/a.wxml': `<view>
  <button open-type="getPhoneNumber" /> <!-- expect: collect account -->
  <button
    open-type="{{ok ? 'getPhoneNumber' : 'share'}}" /> <!-- expect: collect account -->
  <camera wx:if="{{a > 1 && b < 2}}" /> <!-- expect: collect camera -->
  <live-pusher url="{{u}}" /> <!-- expect: collect camera; collect microphone -->
  <map show-location /> <!-- expect: collect location -->
  <map show-location="{{false}}" />
  <!-- <camera /> -->
  <text>&lt;camera /&gt;</text>
  <web-view src="https://x" />
</view>
`,
  })

  prove('Taro and React: components with openType, camera, map; kebab-case attributes; spread', {
    'package.json': '{ "dependencies": { "@tarojs/taro": "3" } }',
    'src/a.tsx': `
import { Button, Camera, LivePusher, Map, View, WebView } from '@tarojs/components'
import * as UI from '@tarojs/components'
const OPEN = 'getPhoneNumber'
export const A = ({ ok }) => (
  <View>
    <Button openType="getPhoneNumber" /> {/* expect: collect account */}
    <Button open-type="getPhoneNumber" /> {/* expect: collect account */}
    <Button openType={ok ? 'getPhoneNumber' : 'share'} /> {/* expect: collect account */}
    <Button openType={OPEN} /> {/* expect: collect account */}
    <Button openType="share" />
    <UI.Button openType="getPhoneNumber" /> {/* expect: collect account */}
    <Camera /> {/* expect: collect camera */}
    <LivePusher url="" /> {/* expect: collect camera; collect microphone */}
    <Map showLocation latitude={1} longitude={1} /> {/* expect: collect location */}
    <Map showLocation={false} latitude={1} longitude={1} />
    <WebView src="" />
  </View>
)
`,
  })

  prove('Vue: an imported component that has the name of an element of the host', {
    ...UNI,
    'src/a.vue': `
<template>
  <Camera class="icon" />
  <button open-type="getPhoneNumber" /> <!-- expect: collect account -->
</template>
<script setup>
import { Camera, Plus } from '@element-plus/icons-vue'
</script>
`,
    'src/b.vue': `
<template>
  <camera device-position="back" /> <!-- expect: collect camera -->
</template>
`,
    'src/c.vue': `
<template>
  <Camera device-position="back" /> <!-- expect: collect camera -->
</template>
<script setup>
import { Camera } from '@tarojs/components'
</script>
`,
  })

  prove('Taro: components of the app itself that hand openType on to a button; at the place that chooses it', {
    'package.json': '{ "dependencies": { "@tarojs/taro": "3" } }',
    'src/components/Button.tsx': `
import { Button as TaroButton } from '@tarojs/components'
export default function Button({ children, ...props }) {
  return <TaroButton {...props}>{children}</TaroButton>
}
`,
    'src/pay.tsx': `
import { Input, View } from '@tarojs/components'
import Button from './components/Button'
const AGREED = 'getAuthorize'
export const Pay = ({ open }) => (
  <View>
    <Button openType="getPhoneNumber" onGetPhoneNumber={(e) => e.detail} /> {/* expect: collect account likely */}
    <Button openType={AGREED} scope="phoneNumber" /> {/* expect: collect account likely */}
    <Button openType="share" />
    <Button openType={open} />
    <Input openType="getPhoneNumber" />
  </View>
)
`,
  })

  prove('HTML: inline scripts, at their own lines; modules; event attributes; not JSON, templates or comments', {
    ...WEB,
    'index.html': `<!doctype html>
<html>
  <body onload="navigator.geolocation.getCurrentPosition(done)"> <!-- expect: collect location -->
    <!-- <script>navigator.clipboard.readText()</script> -->
    <script>
      if (a < b) navigator.clipboard.readText() // expect: collect clipboard/read
    </script>
    <script type="module">
      const { geolocation } = navigator
      geolocation.watchPosition(() => {}) // expect: collect location
    </script>
    <script type="application/json">{ "a": "navigator.clipboard.readText()" }</script>
    <script type="text/x-template"><p>navigator.clipboard.readText()</p></script>
    <script src="./a.js"></script>
  </body>
</html>
`,
  })
})
