import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

describe('imports', () => {
  prove('default, named, namespace, aliased, mixed', {
    'src/a.ts': `
import Clip, { useClipboard as clip } from '@react-native-clipboard/clipboard'
import DeviceInfo, { getModel as model, getBrand } from 'react-native-device-info'
import * as Info from 'react-native-device-info'
import { default as Device } from 'react-native-device-info'
export const a = () => Clip.getString() // expect: collect clipboard/read
export const b = () => [
  model(), // expect: collect device-info
  getBrand(), // expect: collect device-info
  Info.getModel(), // expect: collect device-info
  Info.default.getModel(), // expect: collect device-info
  DeviceInfo.getModel(), // expect: collect device-info
  Device.getModel(), // expect: collect device-info
]
`,
  })

  prove('import x = require, in TypeScript and through a namespace', {
    'src/a.ts': `
import info = require('react-native-device-info')
import getModel = info.getModel
export = { a: info.getBrand(), b: getModel() } // expect: collect device-info; collect device-info
`,
  })

  prove('require: whole, destructured, renamed, .default, in place, inside a function, in a condition', {
    'src/a.js': `
const { getModel, getBrand: brand } = require('react-native-device-info')
const info = require('react-native-device-info')
const Clipboard = require('@react-native-clipboard/clipboard').default
const { default: Clip } = require('@react-native-clipboard/clipboard')
let lazy
module.exports = {
  a: () => getModel(), // expect: collect device-info
  b: () => brand(), // expect: collect device-info
  c: () => info.getModel(), // expect: collect device-info
  d: () => Clipboard.getString(), // expect: collect clipboard/read
  e: () => Clip.getString(), // expect: collect clipboard/read
  f: () => require('react-native-device-info').getModel(), // expect: collect device-info
  g: () => require('react-native-device-info').default.getModel(), // expect: collect device-info
  h() {
    if (!lazy) lazy = require('react-native-device-info')
    return lazy.getModel() // expect: collect device-info
  },
  i() {
    const inner = require('react-native-device-info')
    return inner.getBrand() // expect: collect device-info
  },
}
`,
    'src/b.ts': `
const { getModel } = require('react-native-device-info')
const info = require('react-native-device-info') as any
let Clipboard: any = null
try { Clipboard = require('@react-native-clipboard/clipboard').default } catch {}
export const a = () => getModel() // expect: collect device-info
export const b = () => info.getBrand() // expect: collect device-info
export const c = () => Clipboard?.getString() // expect: collect clipboard/read
`,
  })

  prove('an app module by require: exports.x, module.exports, module.exports.x, spread on', {
    'src/ids.js': `
const DeviceInfo = require('react-native-device-info')
exports.getId = DeviceInfo.getUniqueId // expect: collect device-id/other
exports.info = DeviceInfo
`,
    'src/all.js': `
const DeviceInfo = require('react-native-device-info')
module.exports = { DeviceInfo, clip: require('@react-native-clipboard/clipboard').default }
`,
    'src/one.js': `
module.exports = require('react-native-device-info')
`,
    'src/more.js': `
module.exports.clip = require('@react-native-clipboard/clipboard').default
`,
    'src/a.js': `
const { info } = require('./ids')
const all = require('./all')
const one = require('./one')
const { clip } = require('./more')
info.getModel() // expect: collect device-info
all.DeviceInfo.getModel() // expect: collect device-info
all.clip.getString() // expect: collect clipboard/read
one.getModel() // expect: collect device-info
clip.getString() // expect: collect clipboard/read
`,
    'src/b.ts': `
import all from './all'
import { info } from './ids'
all.DeviceInfo.getModel() // expect: collect device-info
info.getModel() // expect: collect device-info
`,
  })

  prove('await import() and .then, destructured and whole, in Promise.all, kept in a variable, React.lazy', {
    'src/a.ts': `
export async function a() {
  const info = await import('react-native-device-info')
  info.getModel() // expect: collect device-info
  info.default.getModel() // expect: collect device-info
  const { getBrand } = await import('react-native-device-info')
  getBrand() // expect: collect device-info
  const [device, clip] = await Promise.all([import('react-native-device-info'), import('@react-native-clipboard/clipboard')])
  device.getModel() // expect: collect device-info
  clip.default.getString() // expect: collect clipboard/read
  const later = import('react-native-device-info')
  ;(await later).getModel() // expect: collect device-info
  return (await import('react-native-device-info')).getModel() // expect: collect device-info
}
export const b = () => import('react-native-device-info').then((m) => m.getModel()) // expect: collect device-info
export const c = () => import('react-native-device-info').then(({ getModel }) => getModel()) // expect: collect device-info
export const d = () => import('react-native-device-info').then((m) => m.default).then((info) => info.getBrand()) // expect: collect device-info
export const e = () => import('react-native-device-info').then(function (m) { return m.getModel() }) // expect: collect device-info
`,
    'src/b.js': `
export async function a() {
  const { default: info } = await import('react-native-device-info')
  return info.getModel() // expect: collect device-info
}
let cached
export async function b() {
  cached = cached || (await import('react-native-device-info'))
  return cached.getModel() // expect: collect device-info
}
`,
  })

  prove('barrels: export *, export * as, named, renamed, default as, import then export, through three files', {
    'src/lib/one.ts': `export * from 'react-native-device-info'
export { default as Clip } from '@react-native-clipboard/clipboard'
export { getModel as model } from 'react-native-device-info'`,
    'src/lib/two.ts': `export * from './one'
export * as info from 'react-native-device-info'
import DeviceInfo from 'react-native-device-info'
import * as Everything from 'react-native-device-info'
export { DeviceInfo, Everything }
export default DeviceInfo`,
    'src/lib/index.ts': `export * from './two'
export { default } from './two'
export * as nested from './one'`,
    'src/a.ts': `
import Device, { Clip, DeviceInfo, Everything, getBrand, info, model, nested } from './lib'
export const a = [
  getBrand(), // expect: collect device-info
  info.getBrand(), // expect: collect device-info
  Clip.getString(), // expect: collect clipboard/read
  model(), // expect: collect device-info
  DeviceInfo.getModel(), // expect: collect device-info
  Everything.getModel(), // expect: collect device-info
  Device.getModel(), // expect: collect device-info
  nested.getModel(), // expect: collect device-info
  nested.Clip.getString(), // expect: collect clipboard/read
]
`,
  })

  prove('export default { ... } and Object.assign of APIs, Object.freeze', {
    ...WECHAT,
    'src/api.ts': `
import DeviceInfo from 'react-native-device-info'
const base = { clip: DeviceInfo }
export const joined = Object.assign({}, base, { info: DeviceInfo })
export const frozen = Object.freeze({ info: DeviceInfo })
export default { info: DeviceInfo, getLocation: wx.getLocation, ...base } // expect: collect location
`,
    'src/a.ts': `
import api, { frozen, joined } from './api'
api.info.getModel() // expect: collect device-info
api.clip.getModel() // expect: collect device-info
joined.info.getModel() // expect: collect device-info
joined.clip.getModel() // expect: collect device-info
frozen.info.getModel() // expect: collect device-info
const { info: { getBrand } } = api
getBrand() // expect: collect device-info
`,
  })

  prove('an app module of JavaScript whose default export is a variable, a class, an object, a named export', {
    ...WECHAT,
    'src/object.js': `
import DeviceInfo from 'react-native-device-info'
const device = { info: DeviceInfo, getLocation() {} }
export default device
`,
    'src/instance.js': `
import DeviceInfo from 'react-native-device-info'
export class Device { constructor() { this.info = DeviceInfo } }
const shared = new Device()
export { shared as default }
`,
    'src/mixed.js': `
import DeviceInfo from 'react-native-device-info'
module.exports = { info: DeviceInfo }
`,
    'src/call.js': `
const call = (name, options) => new Promise((success, fail) => wx[name]({ ...options, success, fail }))
export default call
`,
    'src/a.js': `
import device from './object'
import shared, { Device } from './instance'
import mixed from './mixed'
import call from './call'
device.info.getModel() // expect: collect device-info
device.getLocation()
shared.info.getModel() // expect: collect device-info
new Device().info.getBrand() // expect: collect device-info
mixed.info.getBrand() // expect: collect device-info
call('getLocation') // expect: collect location
`,
  })

  prove('comments of bundlers in import() and require(), also over several lines', {
    'src/a.ts': `
export async function a() {
  const info = await import(/* webpackChunkName: "device" */ 'react-native-device-info')
  info.getModel() // expect: collect device-info
  const { default: Clip } = await import(
    /* webpackChunkName: "clip" */
    /* webpackPrefetch: true */
    '@react-native-clipboard/clipboard'
  )
  Clip.getString() // expect: collect clipboard/read
}
export const b = () => import(/* @vite-ignore */ 'react-native-device-info').then((m) => m.getModel()) // expect: collect device-info
export const c = () => require(/* optional */ 'react-native-device-info').getModel() // expect: collect device-info
`,
    'src/handed.js': `
module.exports = { load: () => import(/* webpackChunkName: "device" */ 'react-native-device-info') }
`,
    'src/b.js': `
const { load } = require('./handed')
load().then((info) => info.getModel()) // expect: collect device-info
`,
  })

  prove('optional packages: try and catch with a fallback, a choice with one, a cache, a getter, an async loader', {
    'src/optional.ts': `
import { Platform } from 'react-native'
export const caught = (() => { try { return require('react-native-device-info').default } catch { return {} } })()
export const chosen = Platform.OS === 'web' ? {} : require('react-native-device-info')
export const selected = Platform.select({ ios: () => require('react-native-device-info').default, android: () => require('react-native-device-info').default })!()
let kept: any
function load() {
  if (kept === undefined) { try { kept = require('react-native-device-info').default } catch { kept = null } }
  return kept
}
export const native = { get info() { return load() } }
export const later = async () => { const m = await import('react-native-device-info'); return m.default ?? m }
export const empty = {}
`,
    'src/a.ts': `
import { caught, chosen, empty, later, native, selected } from './optional'
caught.getModel() // expect: collect device-info
chosen.getModel() // expect: collect device-info
selected.getModel() // expect: collect device-info
native.info?.getModel() // expect: collect device-info
empty.getModel()
export const a = async () => (await later()).getBrand() // expect: collect device-info
export const b = async () => { const info = await later(); return info.getBrand() } // expect: collect device-info
`,
  })

  prove('a file of the app that TypeScript requires; a member under another name of a file that is taken whole', {
    'src/native.ts': `
import DeviceInfo from 'react-native-device-info'
export { default as Clip } from '@react-native-clipboard/clipboard'
export { getModel as model } from 'react-native-device-info'
export const brand = () => 'own'
export default DeviceInfo
`,
    'src/a.ts': `
import * as native from './native'
const info = require('./native').default
const { Clip } = require('./native')
info.getModel() // expect: collect device-info
Clip.getString() // expect: collect clipboard/read
export const lazy = () => require('./native').default.getBrand() // expect: collect device-info
native.model() // expect: collect device-info
native.brand()
`,
  })
})
