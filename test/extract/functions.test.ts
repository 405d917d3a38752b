import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

const UNI = { 'package.json': '{ "dependencies": { "@dcloudio/uni-app": "3" } }' }

describe('functions that are handed on', () => {
  prove('bind, call, apply, optional chaining, element access, casts, split lines', {
    ...WECHAT,
    'src/a.ts': `
const KEY = 'getLocation'
const KEYS = { where: 'getLocation' } as const
enum Api { Where = 'getLocation' }
export const a = [
  wx.getLocation.bind(wx), // expect: collect location
  wx.getLocation.call(wx, {}), // expect: collect location
  wx.getLocation.apply(wx, [{}]), // expect: collect location
  Reflect.apply(wx.getLocation, wx, [{}]), // expect: collect location
  wx?.getLocation?.({}), // expect: collect location
  wx!.getLocation!({}), // expect: collect location
  wx['getLocation']({}), // expect: collect location
  wx[\`getLocation\`]({}), // expect: collect location
  wx[KEY]({}), // expect: collect location
  wx[KEYS.where]({}), // expect: collect location
  wx[Api.Where]({}), // expect: collect location
  (wx as any)[KEY]({}), // expect: collect location
  (<any>wx).getLocation({}), // expect: collect location
  (wx as unknown as { getLocation(o: object): void }).getLocation({}), // expect: collect location
  (0, wx.getLocation)({}), // expect: collect location
  wx
    // the place
    .getLocation({}), // expect: collect location
  (wx.getLocation as Function)({}), // expect: collect location
]
`,
  })

  prove('promisified and wrapped: promisify, a generic request<T>, redux-saga, retry, timers, decorators of functions', {
    ...WECHAT,
    'src/a.ts': `
import DeviceInfo from 'react-native-device-info'
import { call, fork, takeEvery } from 'redux-saga/effects'
import { promisify } from './promisify'
async function request<T>(run: () => Promise<T>): Promise<T> { return run() }
export const getLocation = promisify(wx.getLocation) // expect: collect location
export const later = promisify(wx, 'x')
export const a = () => getLocation({})
export const b = () => request(DeviceInfo.getUniqueId) // expect: collect device-id/other
export const c = () => request(() => DeviceInfo.getUniqueId()) // expect: collect device-id/other
export function* saga() {
  const id = yield call(DeviceInfo.getInstanceId) // expect: collect device-id/other
  const model = yield call([DeviceInfo, DeviceInfo.getModel]) // expect: collect device-info
  const brand = yield call([DeviceInfo, 'getBrand']) // expect: collect device-info
  yield fork(DeviceInfo.getModel, id) // expect: collect device-info
  yield takeEvery('x', DeviceInfo.getModel) // expect: collect device-info
  return [id, model, brand]
}
setTimeout(wx.getLocation, 100, {}) // expect: collect location
setInterval(() => wx.getLocation({}), 1000) // expect: collect location
export const all = Promise.all([DeviceInfo.getModel(), DeviceInfo.getBrand].map((f) => f)) // expect: collect device-info; collect device-info
export const cached = memoize(DeviceInfo.getModel) // expect: collect device-info
;(async () => {
  await DeviceInfo.getModel() // expect: collect device-info
})()
new Promise((resolve, reject) => wx.getLocation({ success: resolve, fail: reject })) // expect: collect location
`,
    'src/promisify.ts':
      'export const promisify = (fn: any, name?: string) => (o: any) => new Promise((success, fail) => fn({ ...o, success, fail }))',
  })

  prove('maps of APIs, by constant key, as const, in another file, Object.entries', {
    ...WECHAT,
    'src/apis.js': `
module.exports = {
  getId: require('react-native-device-info').getUniqueId, // expect: collect device-id/other
  where: wx.getLocation, // expect: collect location
}
`,
    'src/a.ts': `
import DeviceInfo from 'react-native-device-info'
const APIS = { model: DeviceInfo.getModel, brand: () => DeviceInfo.getBrand() } as const // expect: collect device-info; collect device-info
APIS.model()
APIS['brand']()
const tables = { device: DeviceInfo, host: wx }
tables.device.getModel() // expect: collect device-info
tables['host'].getLocation({}) // expect: collect location
const list = [DeviceInfo, wx] as const
list[0].getModel() // expect: collect device-info
const [first] = list
first.getModel() // expect: collect device-info
`,
  })

  prove('hooks that return a function, a tuple, an object; own hooks around them', {
    'src/use-camera.ts': `
import { useCameraPermissions } from 'expo-camera'
import { useCallback } from 'react'
export function useCamera() {
  const [status, request] = useCameraPermissions() // expect: check camera
  const ask = useCallback(async () => {
    if (!status?.granted) await request() // expect: request camera android.permission.CAMERA
  }, [status, request])
  return { status, ask, request } // expect: request camera android.permission.CAMERA
}
`,
    'src/a.tsx': `
import { useCameraPermissions, useMicrophonePermissions } from 'expo-camera'
import * as Camera from 'expo-camera'
import { useCamera } from './use-camera'
export function A() {
  const permissions = useCameraPermissions() // expect: check camera
  const [, ask] = useMicrophonePermissions() // expect: check microphone
  const [, other] = Camera.useCameraPermissions() // expect: check camera
  const { ask: own } = useCamera()
  return <B onPress={ask} onOther={() => other()} onOwn={own} onIndex={() => permissions[1]()} /> // expect: request microphone android.permission.RECORD_AUDIO; request camera android.permission.CAMERA; request camera android.permission.CAMERA
}
`,
  })

  prove('props and context that hand a function or an API on', {
    ...WECHAT,
    'src/context.tsx': `
import { createContext, useContext } from 'react'
import DeviceInfo from 'react-native-device-info'
export const InfoContext = createContext({ info: DeviceInfo, locate: wx.getLocation }) // expect: collect location
export const Provider = ({ children }) => <InfoContext.Provider value={{ info: DeviceInfo, locate: wx.getLocation }}>{children}</InfoContext.Provider> // expect: collect location
export const useInfo = () => useContext(InfoContext)
`,
    'src/a.tsx': `
import DeviceInfo from 'react-native-device-info'
import { InfoContext, useInfo } from './context'
import { useContext } from 'react'
type Props = { info: typeof DeviceInfo; onLocate(): void }
export function Child({ info }: Props) { return info.getModel() } // expect: collect device-info
export function Other() { const { info } = useInfo(); return info.getModel() } // expect: collect device-info
export function Third() { return useContext(InfoContext).info.getModel() } // expect: collect device-info
export const App = () => <Child info={DeviceInfo} onLocate={wx.getLocation} /> // expect: collect location
export const Spread = () => <Child {...{ info: DeviceInfo, onLocate: () => wx.getLocation({}) }} /> // expect: collect location
`,
  })

  prove('callbacks, event subscriptions, emitters', {
    ...WECHAT,
    'src/a.ts': `
import NetInfo from '@react-native-community/netinfo'
export const off = NetInfo.addEventListener((state) => { // expect: collect network/state
  const { ssid } = state.details // expect: collect network/wifi
  return ssid
})
wx.onLocationChange((res) => res) // expect: collect location
wx.onLocationChange(handle) // expect: collect location
function handle() {}
const watch = navigator.geolocation.watchPosition(({ coords }) => coords, undefined, {}) // expect: collect location
navigator.geolocation.clearWatch(watch)
window.addEventListener('devicemotion', (event) => event.acceleration) // expect: collect sensors/motion
window.addEventListener('resize', () => {})
`,
  })

  prove('uni destructured with other names, in a composable, aliased host', {
    ...UNI,
    'src/use.ts': `
const { platform, getLocation } = uni
const host = uni
export function useLocate() {
  const locate = () => getLocation({ type: 'wgs84' }) // expect: collect location
  return { locate, again: () => host.getLocation({}), platform } // expect: collect location
}
export const api = { ...uni }
api.getLocation({}) // expect: collect location
`,
  })

  prove('JavaScript with JSDoc, prototypes, IIFEs, var hoisting, UMD', {
    ...WECHAT,
    'src/a.js': `
/** @type {any} */
var host = wx
/** @param {import('x').Y} o */
function locate(o) { host.getLocation(o) } // expect: collect location
function Device() { this.host = wx }
Device.prototype.locate = function () { return this.host.getLocation({}) } // expect: collect location
;(function (root) { root.getLocation({}) })(wx) // expect: collect location
;(function (root, factory) { module.exports = factory(root) })(this, function () { return wx.getClipboardData({}) }) // expect: collect clipboard/read
var self = this
locate.call(self, {})
`,
  })

  prove('ordinary code around a call: getters, generators, loops, switches, copies, proxies, defaults, typed parameters, decorators', {
    ...WECHAT,
    'src/a.ts': `
import DeviceInfo from 'react-native-device-info'
export const getter = { get model() { return DeviceInfo.getModel() } } // expect: collect device-info
export const lazy = once(() => DeviceInfo.getModel()) // expect: collect device-info
const { getModel, ...others } = DeviceInfo
export const x = others.getBrand() // expect: collect device-info
export const y = getModel // expect: collect device-info
export async function* gen() { yield await DeviceInfo.getModel() } // expect: collect device-info
label: for (const f of [DeviceInfo.getModel, DeviceInfo.getBrand]) { f(); continue label } // expect: collect device-info; collect device-info
export const mapped = Object.fromEntries(Object.entries({ a: DeviceInfo.getModel })) // expect: collect device-info
const key: 'getModel' | 'getBrand' = Math.random() > 1 ? 'getModel' : 'getBrand'
DeviceInfo[key]() // expect: collect device-info
switch (1) { case 1: DeviceInfo.getModel(); break; default: DeviceInfo.getBrand() } // expect: collect device-info; collect device-info
export const t = \`\${DeviceInfo.getModel()}\` // expect: collect device-info
export const opt = DeviceInfo?.['getModel']?.() // expect: collect device-info
const copy = { ...DeviceInfo }
copy.getModel() // expect: collect device-info
const assigned = Object.assign({}, DeviceInfo)
assigned.getModel() // expect: collect device-info
const proxied = new Proxy(DeviceInfo, {})
proxied.getModel() // expect: collect device-info
let mod
mod = DeviceInfo
mod.getModel() // expect: collect device-info
function use(info = DeviceInfo) { return info.getModel() } // expect: collect device-info
use()
function useOther(info) { return info.getModel() }
useOther(DeviceInfo)
const useTyped = (info: typeof import('react-native-device-info')) => info.getModel() // expect: collect device-info
class A { @memo() model() { return DeviceInfo.getModel() } static { DeviceInfo.getBrand() } } // expect: collect device-info; collect device-info
export default A
enum E { A = 'x' }
export { E, useTyped }
`,
  })

  prove('names of members from lists and maps; choices between hosts; tests beside calls', {
    ...WECHAT,
    'src/a.js': `
const api = {}
api.locate = wx.getLocation // expect: collect location
;['getLocation', 'getClipboardData'].forEach((name) => { api[name] = promisify(wx[name]) }) // expect: collect location; collect clipboard/read
for (const name of ['getLocation']) wx[name]({}) // expect: collect location
const names = { a: 'getLocation' }
wx[names.a]({}) // expect: collect location
const { getLocation: go = noop } = wx
go() // expect: collect location
const fn = wx.getLocation // expect: collect location
fn({})
wx.getLocation && wx.getLocation({}) // expect: collect location
wx.getLocation ? wx.getLocation({}) : 0 // expect: collect location
const has = wx.canIUse('getLocation') && wx.getLocation // expect: collect location
const w = window.wx || wx
w.getLocation() // expect: collect location
if (uniPlatform == 'x') { var host = wx } else { var host = my }
host.getLocation() // expect: collect location
`,
  })

  prove('components: renamed, required, lazy, wrapped, handed to be rendered, by ref; a map of them is no use', {
    'src/lazy.tsx': `
import { lazy } from 'react'
export const LazyCamera = lazy(() => import('expo-camera').then((m) => ({ default: m.CameraView }))) // expect: collect camera
export { CameraView as Cam } from 'expo-camera'
export const types = { Camera: require('expo-camera').CameraView }
`,
    'src/a.tsx': `
import { Cam } from './lazy'
import { CameraView as View } from 'expo-camera'
import * as Expo from 'expo-camera'
import { Animated } from 'react-native'
const { CameraView } = require('expo-camera')
const Taken = require('expo-camera').CameraView
const Moving = Animated.createAnimatedComponent(View) // expect: collect camera
export const a = () => <CameraView /> // expect: collect camera
export const b = () => <Taken /> // expect: collect camera
export const c = () => <View ref={null} /> // expect: collect camera
export const d = () => <Expo.CameraView /> // expect: collect camera
export const e = () => <Cam /> // expect: collect camera
export const f = () => <Screen name="camera" component={View} /> // expect: collect camera
export const g = () => <Moving />
export const h = (camera: View | null) => camera?.takePictureAsync() // expect: collect camera
`,
  })

  prove('an instance of a class that shares a pack with others of its kind, kept in a variable and given out by a function', {
    'src/client.ts': `
import { PostHog } from 'posthog-react-native'
let client: PostHog | undefined
export const start = (key: string): PostHog => (client = new PostHog(key))
export const currentClient = () => client
`,
    'src/index.ts': `export { currentClient } from './client'`,
    'src/navigation.ts': `
import { currentClient } from '.'
export function visited(name: string) {
  const client = currentClient()
  if (!client) return
  client.screen(name) // expect: collect usage-log
}
`,
  })

  prove('a module that a function loads once and keeps, whatever the way it is waited for', {
    'src/kept.js': `
let plugins = null
function load() {
  plugins ??= Promise.all([import('expo-location'), import('./shop')]).then(([location, shop]) => ({ location, shop }))
  return plugins
}
let kept
async function loadOnce() {
  if (!kept) kept = await import('expo-location')
  return kept
}
let later
const loadLater = () => (later ||= import('expo-location'))
export async function where() {
  const { location } = await load()
  await location.getCurrentPositionAsync() // expect: collect location
  const once = await loadOnce()
  await once.getCurrentPositionAsync() // expect: collect location
  const last = await loadLater()
  await last.getCurrentPositionAsync() // expect: collect location
  const { shop } = await load()
  shop.open()
}
`,
    'src/shop.js': `export const open = () => 'at the till'`,
  })
})
