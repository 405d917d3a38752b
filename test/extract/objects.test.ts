import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

describe('objects that hold an API', () => {
  prove('class fields, constructor injection, inject(), static members, inheritance across files', {
    'src/geo.service.ts': `
import { Injectable } from '@angular/core'
@Injectable({ providedIn: 'root' })
export class GeoService {
  readonly geolocation = navigator.geolocation
  static readonly shared = new GeoService()
  private _clip?: Clipboard
  get clip() { return navigator.clipboard }
  where() { return this.geolocation.getCurrentPosition(() => {}) } // expect: collect location
}
`,
    'src/base.ts': `
import { GeoService } from './geo.service'
export abstract class BaseComponent {
  protected readonly geo = new GeoService()
  protected get clipboard() { return this.geo.clip }
}
`,
    'src/a.component.ts': `
import { Component, inject, Inject, Optional } from '@angular/core'
import { BaseComponent } from './base'
import { GeoService } from './geo.service'
@Component({ selector: 'a', template: '' })
export class AComponent extends BaseComponent {
  private readonly own = inject(GeoService)
  private later!: GeoService
  constructor(private readonly injected: GeoService, @Optional() @Inject(GeoService) plain: GeoService) {
    super()
    this.later = injected
    plain.geolocation.watchPosition(() => {}) // expect: collect location
  }
  a = () => this.own.geolocation.getCurrentPosition(() => {}) // expect: collect location
  b() { this.injected.geolocation.getCurrentPosition(() => {}) } // expect: collect location
  async c() { return await this.clipboard.readText() } // expect: collect clipboard/read
  d() { return this.geo.geolocation.getCurrentPosition(() => {}) } // expect: collect location
  e() { return GeoService.shared.geolocation.getCurrentPosition(() => {}) } // expect: collect location
  f() { this.later.geolocation.getCurrentPosition(() => {}) } // expect: collect location
  g() { this.own.where() }
}
`,
  })

  prove('plugins injected by type: Ionic, Capacitor; a property injected without a type', {
    'package.json': '{ "dependencies": { "@awesome-cordova-plugins/core": "6", "cordova-android": "12", "@capacitor/core": "6" } }',
    'src/a.page.ts': `
import { Component, inject, InjectionToken, Injector, Type } from '@angular/core'
import { Geolocation } from '@awesome-cordova-plugins/geolocation/ngx'
import { Device } from '@capacitor/device'
@Component({ selector: 'page', templateUrl: 'a.html' })
export class APage {
  private geo = inject(Geolocation)
  constructor(private geolocation: Geolocation) {}
  where() { return this.geolocation.getCurrentPosition() } // expect: collect location
  watch() { return this.geo.watchPosition().subscribe((p) => p) } // expect: collect location
  async id() { return (await Device.getId()).identifier } // expect: collect device-id/other
}
const GEO = new InjectionToken<Geolocation>('geo')
function made<T>(token: Type<T>): { instance: T } { return { instance: injector.get(token) } }
export class Later {
  private geo = inject(GEO)
  constructor(private injector: Injector) {}
  here() { return this.geo.getCurrentPosition() } // expect: collect location
  there() { return this.injector.get(GEO).getCurrentPosition() } // expect: collect location
  again() { return this.injector.get(Geolocation).getCurrentPosition() } // expect: collect location
  made() { return made(Geolocation).instance.getCurrentPosition() } // expect: collect location
}
`,
  })

  prove('singletons, containers, factories, getters, private fields, accessors, static blocks', {
    ...WECHAT,
    'src/services.ts': `
import DeviceInfo from 'react-native-device-info'
class Platform {
  static #instance: Platform
  #wx = wx
  static get instance() { return (this.#instance ??= new Platform()) }
  static getInstance(): Platform { if (!Platform.#instance) Platform.#instance = new Platform(); return Platform.#instance }
  info = DeviceInfo
  get host() { return this.#wx }
  locate() { return this.#wx.getLocation({}) } // expect: collect location
}
export default Platform
export const platform = new Platform()
export const createApi = () => ({ wx, info: DeviceInfo })
export const api = createApi()
export function useApi() { return api }
export const container = { get platform() { return platform }, services: { device: DeviceInfo } }
export class Registry { static services = new Map([['device', DeviceInfo]]) }
export const lazy = { get info() { return require('react-native-device-info') } }
`,
    'src/a.ts': `
import Platform, { api, container, createApi, lazy, platform, Registry, useApi } from './services'
platform.info.getModel() // expect: collect device-info
platform.host.getLocation({}) // expect: collect location
Platform.instance.info.getModel() // expect: collect device-info
Platform.getInstance().host.getLocation({}) // expect: collect location
new Platform().info.getModel() // expect: collect device-info
createApi().info.getModel() // expect: collect device-info
api.wx.getLocation({}) // expect: collect location
useApi().info.getModel() // expect: collect device-info
const { info: device, wx: host } = useApi()
device.getModel() // expect: collect device-info
host.getLocation({}) // expect: collect location
container.platform.info.getBrand() // expect: collect device-info
container.services.device.getBrand() // expect: collect device-info
Registry.services.get('device')?.getModel() // expect: collect device-info
lazy.info.getModel() // expect: collect device-info
`,
  })

  prove('an own type or interface that hides the API: annotated fields, abstract ports, generics', {
    ...WECHAT,
    'src/port.ts': `
import DeviceInfo from 'react-native-device-info'
export interface InfoPort { getModel(): string; [key: string]: any }
export const port: InfoPort = DeviceInfo
export class Adapter { private info: any = DeviceInfo; model() { return this.info.getModel() } } // expect: collect device-info
export class Late { private info: any; init() { this.info = DeviceInfo } model() { return this.info.getModel() } } // expect: collect device-info
export class Holder<T> { constructor(readonly value: T) {} }
export const holder = new Holder(DeviceInfo)
export const typed: typeof DeviceInfo = DeviceInfo
`,
    'src/a.ts': `
import { holder, port, typed } from './port'
holder.value.getModel() // expect: collect device-info
typed.getModel() // expect: collect device-info
port.getModel() // expect: collect device-info
`,
  })

  prove('Vue 2 options: this.$x, data, computed and methods that hold an API', {
    ...WECHAT,
    'package.json': '{ "dependencies": { "@dcloudio/uni-app": "3" } }',
    'src/a.vue': `<template><view /></template>
<script>
import DeviceInfo from 'react-native-device-info'
export default {
  data() { return { info: DeviceInfo, map: null } },
  computed: { device() { return DeviceInfo } },
  methods: {
    a() { return this.info.getModel() }, // expect: collect device-info
    b() { const that = this; return that.info.getModel() }, // expect: collect device-info
    c() { return this.device.getModel() }, // expect: collect device-info
    d() { uni.getLocation({ success: (res) => { this.map = res } }) }, // expect: collect location
    getLocation() {},
    e() { this.getLocation(); const me = this; me.getLocation() },
  },
}
</script>`,
  })

  prove('Vue 3: a ref or a reactive object that is filled later', {
    'package.json': '{ "dependencies": { "@dcloudio/uni-app": "3.0.0" } }',
    'src/voice.vue': `
<script lang="ts" setup>
import { onMounted, reactive, ref } from 'vue'
const recorder = ref<UniApp.RecorderManager>()
const own = ref<any>()
const state = reactive<any>({})
onMounted(() => {
  recorder.value = uni.getRecorderManager()
  own.value = { start() {} }
  state.recorder = uni.getRecorderManager()
})
const talk = () => recorder.value?.start({}) // expect: collect microphone
const again = () => state.recorder.start({}) // expect: collect microphone
const run = () => own.value.start({})
</script>
`,
  })

  prove('stores: Pinia, Vuex, MobX, Zustand, Redux thunks', {
    ...WECHAT,
    'src/store.ts': `
import { defineStore } from 'pinia'
import { create } from 'zustand'
import { makeAutoObservable } from 'mobx'
import DeviceInfo from 'react-native-device-info'
export const useDevice = defineStore('device', {
  state: () => ({ id: '', info: DeviceInfo }),
  actions: {
    async load() { this.id = await DeviceInfo.getUniqueId() }, // expect: collect device-id/other
    async model() { return this.info.getModel() }, // expect: collect device-info
  },
})
export const useOther = defineStore('other', () => { const info = DeviceInfo; const load = () => info.getModel(); return { info, load } }) // expect: collect device-info
export const store = new Vuex.Store({ actions: { locate({ commit }) { wx.getLocation({ success: (r) => commit('set', r) }) } } }) // expect: collect location
export const useZ = create((set) => ({ id: '', info: DeviceInfo, load: async () => set({ id: await DeviceInfo.getUniqueId() }) })) // expect: collect device-id/other
class Mob { info = DeviceInfo; constructor() { makeAutoObservable(this) } get model() { return this.info.getModel() } } // expect: collect device-info
export const mob = new Mob()
export const thunk = () => async (dispatch) => { dispatch({ id: await DeviceInfo.getUniqueId() }) } // expect: collect device-id/other
`,
    'src/a.ts': `
import { mob, useDevice, useOther, useZ } from './store'
export const a = () => mob.info.getBrand() // expect: collect device-info
export const b = () => useDevice().info.getBrand() // expect: collect device-info
export const c = () => useOther().info.getBrand() // expect: collect device-info
export const d = () => useZ().info.getBrand() // expect: collect device-info
export const e = () => useZ((state) => state.info).getBrand() // expect: collect device-info
export const f = () => useZ.getState().info.getBrand() // expect: collect device-info
`,
  })

  prove('mini-program Page, Component, App, behaviors; getApp().x', {
    ...WECHAT,
    'app.js': `
App({
  globalData: {},
  host: wx,
  onLaunch() { this.host.getLocation({}) }, // expect: collect location
})
`,
    'pages/a.js': `
const app = getApp()
Page({
  data: {},
  api: wx,
  onLoad() {
    this.api.getLocation({}) // expect: collect location
    const self = this
    wx.getLocation({ success(res) { self.setData({ lat: res.latitude }) } }) // expect: collect location
  },
  getLocation() {},
  onTap() { this.getLocation(); app.getLocation() },
})
Component({
  lifetimes: { attached() { wx.getSystemInfo({ success: (res) => this.setData({ model: res.model }) }) } }, // expect: collect device-info; collect device-info
  methods: { paste() { wx.getClipboardData({ success: ({ data }) => data }) } }, // expect: collect clipboard/read
})
`,
  })

  prove('Taro: class components, default and named imports, hooks, casts, Taro.default', {
    'package.json': '{ "dependencies": { "@tarojs/taro": "3" } }',
    'src/a.tsx': `
import Taro, { getLocation, useReady } from '@tarojs/taro'
import * as T from '@tarojs/taro'
import { Component } from 'react'
export default class A extends Component {
  taro = Taro
  componentDidMount() {
    Taro.getLocation({}) // expect: collect location
    this.taro.getLocation({}) // expect: collect location
    getLocation({}) // expect: collect location
    T.getLocation({}) // expect: collect location
    ;(Taro as any).getLocation({}) // expect: collect location
    ;(Taro as any)?.getLocation?.({}) // expect: collect location
    Taro
      .getLocation({}) // expect: collect location
      .then((res) => res)
    Taro['getLocation']({}) // expect: collect location
  }
}
`,
  })

  prove('globals: globalThis, window, self, global, destructured host', {
    ...WECHAT,
    'src/a.ts': `
globalThis.wx.getLocation({}) // expect: collect location
;(globalThis as any).wx.getLocation({}) // expect: collect location
window.navigator.geolocation.getCurrentPosition(() => {}) // expect: collect location
self.navigator.clipboard.readText() // expect: collect clipboard/read
const { navigator: nav } = window
nav.geolocation.watchPosition(() => {}) // expect: collect location
const { geolocation } = navigator
geolocation.getCurrentPosition(() => {}) // expect: collect location
const { getLocation, ...rest } = wx
getLocation({}) // expect: collect location
rest.getClipboardData({}) // expect: collect clipboard/read
const host = typeof wx !== 'undefined' ? wx : undefined
host?.getLocation({}) // expect: collect location
const any: any = typeof wx !== 'undefined' ? wx : {}
any.getLocation({}) // expect: collect location
const either = globalThis.wx || globalThis.my
either.getLocation({}) // expect: collect location
`,
  })

  prove('proxies of a host, and objects that a function fills with its members', {
    ...WECHAT,
    'src/wx.js': `
import { promisifyAll } from 'miniprogram-api-promise'
export const filled = {}
promisifyAll(wx, filled)
export const joined = {}
Object.assign(joined, wx)
export const over = new Proxy(wx, { get: (target, name) => (options) => call(target[name], options) })
export const beside = new Proxy({}, { get(_, name) { return (options) => new Promise((success, fail) => wx[name]({ ...options, success, fail })) } })
export const own = new Proxy({ getLocation() {} }, { get: (target, name) => target[name] })
export const empty = {}
log(empty)
`,
    'src/a.js': `
import { beside, empty, filled, joined, over, own } from './wx'
filled.getLocation({}) // expect: collect location
joined.getLocation({}) // expect: collect location
over.getLocation({}) // expect: collect location
beside.getLocation({}) // expect: collect location
own.getLocation()
empty.getLocation()
`,
  })

  prove('parameters of callbacks that the app annotates with any or with a type of its own', {
    ...WECHAT,
    'src/a.ts': `
interface Info { model: string }
wx.getSystemInfo({ success: (res: any) => res.model }) // expect: collect device-info; collect device-info
wx.getSystemInfo({ success(res: any) { console.log(res.brand) } }) // expect: collect device-info; collect device-info
wx.getSystemInfo({ success: function ({ model }: any) { console.log(model) } }) // expect: collect device-info; collect device-info
wx.getSystemInfo({ success: (res: Info) => res.model }) // expect: collect device-info; collect device-info
import('react-native-device-info').then((m: any) => m.getModel()) // expect: collect device-info
export const own = (res: any) => res.model
own({ model: 'x' })
`,
  })

  prove('Angular: tokens, abstract classes, what a base class holds; a window or document that is injected or handed over', {
    'package.json':
      '{ "dependencies": { "@angular/core": "17", "@awesome-cordova-plugins/core": "6", "@capacitor/core": "6", "cordova-android": "12" } }',
    'src/tokens.ts': `
import { inject, InjectionToken } from '@angular/core'
import { Geolocation } from '@capacitor/geolocation'
export const GEO = new InjectionToken<typeof Geolocation>('geo', { factory: () => Geolocation })
export const WINDOW = new InjectionToken<Window>('window', { providedIn: 'root', factory: () => window })
export const CLIP = new InjectionToken('clipboard', { factory: () => inject(WINDOW).navigator.clipboard })
export abstract class Port { abstract getCurrentPosition(): void }
`,
    'src/base.page.ts': `
import { Geolocation } from '@awesome-cordova-plugins/geolocation/ngx'
export class BasePage { constructor(protected geolocation: Geolocation, public log: unknown) {} }
`,
    'src/capacitor.page.ts': `
import { Geolocation } from '@capacitor/geolocation'
export class CapacitorPage { protected geo = Geolocation }
`,
    'src/a.page.ts': `
import { inject } from '@angular/core'
import { BasePage } from './base.page'
import { CapacitorPage } from './capacitor.page'
import { CLIP, GEO, Port, WINDOW } from './tokens'
export class APage extends BasePage {
  private token = inject(GEO)
  private window = inject(WINDOW)
  private clip = inject(CLIP, { optional: true })
  private port = inject(Port)
  a() { return this.geolocation.getCurrentPosition() } // expect: collect location
  b() { return this.token.getCurrentPosition() } // expect: collect location
  c() { return this.window.navigator.geolocation.watchPosition(() => {}) } // expect: collect location
  d() { return this.clip.readText() } // expect: collect clipboard/read
  e() { this.port.getCurrentPosition() }
}
export class BPage extends CapacitorPage { run() { return this.geo.getCurrentPosition() } } // expect: collect location
export const handed = (doc: Document, { navigator }: Window) => [doc.cookie, navigator.userAgent, doc.defaultView?.navigator.userAgent] // expect: collect cookies; collect user-agent; collect user-agent
`,
  })

  prove('React: static contextType, use(), a context without a value; zustand with persist; sagas that apply', {
    'src/a.tsx': `
import React, { createContext, use, useContext } from 'react'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { apply, call } from 'redux-saga/effects'
import { PermissionsAndroid } from 'react-native'
import DeviceInfo from 'react-native-device-info'
export const Held = createContext<{ info: typeof DeviceInfo } | null>(null)
export const Own = createContext({ info: { getModel() {} } })
export class A extends React.Component {
  static contextType = Held
  declare context: React.ContextType<typeof Held>
  run() { return this.context.info.getModel() } // expect: collect device-info
}
export const B = () => use(Held)!.info.getModel() // expect: collect device-info
export const C = () => useContext(Held)?.info.getBrand() // expect: collect device-info
export const D = () => use(Own).info.getModel()
export const useStore = create(persist((set, get) => ({ info: DeviceInfo }), { name: 'store' }))
export const E = () => useStore((state) => state.info).getModel() // expect: collect device-info
export function* saga() {
  yield apply(DeviceInfo, 'getModel', []) // expect: collect device-info
  yield call([PermissionsAndroid, 'request'], PermissionsAndroid.PERMISSIONS.CAMERA) // expect: request camera android.permission.CAMERA
  yield call([PermissionsAndroid, PermissionsAndroid.request], 'android.permission.READ_SMS') // expect: request sms android.permission.READ_SMS
}
`,
  })
})
