import { describe } from 'vitest'
import { prove } from './prove.ts'

const UNI = { 'package.json': '{ "dependencies": { "@dcloudio/uni-app": "3.0.0" } }' }
const WEB = { 'package.json': '{ "dependencies": { "vue": "3.0.0" } }' }

describe('Vue', () => {
  for (const lang of ['', ' lang="ts"', ' lang="js"', ' lang="tsx"', ' lang="jsx"'])
    prove(`script and script setup${lang}`, {
      ...UNI,
      'src/a.vue': `<template>
  <view @click="uni.getLocation({})">{{ model }}</view> <!-- expect: collect location -->
</template>
<script${lang}>
export default { name: 'a', methods: { paste() { uni.getClipboardData({}) } } } // expect: collect clipboard/read
</script>
<script setup${lang}>
const model = plus.device.imei // expect: collect device-id/imei
</script>
<style scoped lang="scss">.a { &::after { content: 'uni.getLocation({})' } }</style>
`,
    })

  prove('a script before the template; Windows line ends; a nvue file; comments and CDATA', {
    ...UNI,
    'src/a.nvue': `<script setup>\r\nconst where = () => uni.getLocation({}) // expect: collect location\r\n</script>\r\n<!-- uni.getLocation({}) -->\r\n<template>\r\n  <view @click="where">\r\n    <text @longpress="() => uni.getClipboardData({})">x</text> <!-- expect: collect clipboard/read -->\r\n  </view>\r\n</template>\r\n`,
  })

  prove('template expressions: handlers, bindings, interpolation, v-for, v-if, v-model, slots, multi-line, dynamic arguments', {
    ...UNI,
    'src/a.vue': `<template>
  <view>
    <button @click="getLoc" />
    <button @click="getLoc()" @tap.stop="uni.getLocation({ type: 'wgs84' })" /> <!-- expect: collect location -->
    <button v-on:click="a = 1; uni.getLocation({})" /> <!-- expect: collect location -->
    <button @click="async () => { await uni.getLocation({}) }" /> <!-- expect: collect location -->
    <button @click="function () { uni.getLocation({}) }" /> <!-- expect: collect location -->
    <button
      :disabled="
        !uni.getSystemInfoSync().model // expect: collect device-info; collect device-info
      "
    />
    <text v-bind:title="plus.device.imei">{{ plus.device.imei }}</text> <!-- expect: collect device-id/imei; collect device-id/imei -->
    <text v-if="plus.device.imei">x</text> <!-- expect: collect device-id/imei -->
    <text v-for="(item, index) in uni.getSystemInfoSync().list" :key="index" /> <!-- expect: collect device-info -->
    <slot name="x" :[key]="plus.device.imei" /> <!-- expect: collect device-id/imei -->
    <child #default="{ data }" @[event]="uni.getLocation({})">{{ data }}</child> <!-- expect: collect location -->
    <text>{{ a > 1 ? plus.device.imei : '' }} and {{ b }}</text> <!-- expect: collect device-id/imei -->
    <text v-text="'uni.getLocation({})'">uni.getLocation({})</text>
  </view>
</template>
<script>
export default { methods: { getLoc() {} } }
</script>
`,
  })

  prove('script src: the file is read once, under its own name', {
    ...UNI,
    'src/a.vue': '<template><view /></template>\n<script src="./a.script.ts" lang="ts"></script>\n',
    'src/a.script.ts': 'export default { mounted() { uni.getLocation({}) } } // expect: collect location\n',
  })

  prove('class components and decorators', {
    ...UNI,
    'src/a.vue': `<script lang="ts">
import { Component, Prop, Vue } from 'vue-property-decorator'
import DeviceInfo from 'react-native-device-info'
@Component({ components: {} })
export default class A extends Vue {
  @Prop({ default: '' }) readonly name!: string
  private info = DeviceInfo
  get model() { return this.info.getModel() } // expect: collect device-info
  async mounted() { await uni.getLocation({}) } // expect: collect location
}
</script>
`,
  })

  prove('names from script setup used in the template; imports only the template uses', {
    ...WEB,
    'src/a.vue': `<script setup>
import { useClipboard, useGeolocation } from '@vueuse/core'
import DeviceInfo from 'react-native-device-info'
import { info } from './info'
</script>
<template>
  <p @click="DeviceInfo.getModel()">{{ info.getBrand() }}</p> <!-- expect: collect device-info; collect device-info -->
</template>
`,
    'src/info.js': `export { default as info } from 'react-native-device-info'`,
  })

  prove('JSX in a Vue file: tags, attributes, handlers', {
    ...UNI,
    'src/a.vue': `<script lang="tsx">
export default {
  render() { return <button open-type="getPhoneNumber" onClick={() => uni.getLocation({})} /> }, // expect: collect location; collect account
}
</script>
`,
  })
})
