import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

describe('values', () => {
  prove('plain constants and fields of results: read, renamed, passed on, templated, written', {
    ...WECHAT,
    'src/a.ts': `
import * as Device from 'expo-device'
import NetInfo from '@react-native-community/netinfo'
import { Platform } from 'react-native'
export const model = Device.modelName // expect: collect device-info
export const text = \`\${Device.brand} \${Device['modelName']}\` // expect: collect device-info; collect device-info
const { brand, ...others } = Device // expect: collect device-info
export const both = { brand, model: others.modelName } // expect: collect device-info
export async function ssid() {
  const state = await NetInfo.fetch() // expect: collect network/state
  if (state.type === 'wifi') return state.details.ssid // expect: collect network/wifi
  const { details } = state
  return details?.ssid ?? (details as any).bssid // expect: collect network/wifi; collect network/wifi
}
export const version = Platform.Version // expect: collect device-info
wx.getSystemInfo({ success: (res) => res.model }) // expect: collect device-info; collect device-info
document.cookie = 'a=b' // expect: collect cookies
export const cookie = document.cookie // expect: collect cookies
`,
  })
})

describe('not evidence', () => {
  prove('what a compiler wrote, which says so in its last line; a file that speaks of source maps', {
    'src/old.js': `
var device = require('expo-device')
exports.model = device.modelName
//# source${'MappingURL'}=old.js.map
`,
    'src/inline.js': `
var device = require('expo-device')
exports.model = device.modelName
//# source${'MappingURL'}=data:application/json;base64,eyJ2ZXJzaW9uIjozfQ==`,
    'src/own.js': `
//# source${'MappingURL'}= is what the compiler writes last
var device = require('expo-device')
exports.model = device.modelName // expect: collect device-info
`,
  })

  prove('same-named functions of the app, shadowed names, parameters, catch clauses, loops, classes', {
    ...WECHAT,
    'src/wx.ts':
      'export const wx = { getLocation() {}, getSystemInfo() {} }\nexport default { getLocation() {} }\nexport class DeviceInfo { static getModel() {} }',
    'src/a.ts': `
import { DeviceInfo, wx as own } from './wx'
import wx from './wx'
wx.getLocation()
own.getLocation()
DeviceInfo.getModel()
function getModel() {}
getModel()
`,
    'src/b.ts': `
import Info from 'react-native-device-info'
function locate(wx: { getLocation(): void }) { wx.getLocation() }
for (const wx of [{ getLocation() {} }]) wx.getLocation()
try { locate({ getLocation() {} }) } catch (wx) { (wx as { getLocation(): void }).getLocation() }
class Info2 { getModel() {} run() { this.getModel() } }
new Info2().run()
{ const Info = { getModel() {} }; Info.getModel() }
;[{ getModel() {} }].forEach((Info) => Info.getModel())
export const info = Info
export const store = { state: { getModel: 1 }, getString: 'x' }
store.state.getModel.toFixed()
`,
  })

  prove('comments, strings, JSX text, types, type-only imports, interfaces, existence tests', {
    ...WECHAT,
    'src/a.tsx': `
import type Info from 'react-native-device-info'
import { type getModel } from 'react-native-device-info'
import Clipboard from '@react-native-clipboard/clipboard'
type Model = ReturnType<typeof getModel>
type Where = typeof wx.getLocation
interface Port { getLocation: typeof wx.getLocation; info: typeof Info }
/* wx.getLocation({}) */
const text = "wx.getLocation({})" + 'Clipboard.getString()' + \`wx.getLocation()\`
export const A = () => <p>wx.getLocation() Clipboard.getString()</p>
if (wx.getLocation) run()
if (!wx.getLocation) run()
if (typeof wx.getLocation === 'function') run()
if (wx && wx.getLocation) run()
if (!!wx.getLocation || wx.canIUse('getLocation')) run()
const can = typeof wx.getLocation !== 'undefined'
const has = 'getLocation' in wx
const ok = Boolean(wx.getLocation)
const both = Boolean(navigator.clipboard && navigator.clipboard.readText) && wx.getLocation instanceof Function
const supported = !!navigator.geolocation && !!navigator.geolocation.getCurrentPosition
if (navigator.clipboard?.readText === undefined) run()
if (wx.getLocation !== null && wx.getLocation != undefined) run()
run(wx.canIUse('getLocation.success'))
export const x = { both, can, has, ok, supported, text } satisfies Record<string, unknown>
export type All = Model | Where | Port
function run(_?: unknown) {}
Clipboard.setString('x')
jest.spyOn(run, 'getString')
`,
  })

  prove('dead branches; development flags are told apart, not hidden', {
    ...WECHAT,
    'src/a.ts': `
if (false) wx.getLocation({})
if (!true) { wx.getLocation({}) } else { wx.getLocation({}) } // expect: collect location
if (0) wx.getLocation({})
false && wx.getLocation({})
true || wx.getLocation({})
const a = true ? 1 : wx.getLocation({})
if (__DEV__) wx.getLocation({}) // expect: collect location
__DEV__ && wx.getLocation({}) // expect: collect location
function never() { return 1; wx.getLocation({}) }
function thrown() { throw new Error(); wx.getLocation({}) }
while (false) { wx.getLocation({}) }
const DEBUG = false
if (DEBUG) wx.getLocation({})
if (DEBUG && a) wx.getLocation({})
const FLAGS = { locate: false } as const
if (FLAGS.locate) wx.getLocation({})
const CAST = false as boolean
if (CAST === true) wx.getLocation({})
for (; false; ) wx.getLocation({})
if (null || '') wx.getLocation({})
export function early() { if (!DEBUG) return; wx.getLocation({}) }
export function blocks() { if (!DEBUG) { run(); return } wx.getLocation({}) }
export function inLoop() { for (;;) { continue; wx.getLocation({}) } }
export function either() { if (DEBUG) return; wx.getLocation({}) } // expect: collect location
const OPEN = { locate: false }
if (OPEN.locate) wx.getLocation({}) // expect: collect location
function run() {}
let LATER = false
if (LATER) wx.getLocation({}) // expect: collect location
export { never, thrown }
`,
  })

  prove('an app’s own stub of a native module, its own module of a pack’s name, a mocked global', {
    'package.json': '{ "name": "app", "dependencies": { "react-native": "0.74" } }',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "react-native-device-info": ["./src/stubs/device-info.ts"] } } }',
    'src/stubs/device-info.ts': 'export const getModel = () => "stub"\nexport default { getModel }',
    'src/a.ts': `
import DeviceInfo, { getModel } from 'react-native-device-info'
DeviceInfo.getModel()
getModel()
`,
  })

  prove('tests, mocks, stories, build output beside its source, minified', {
    ...WECHAT,
    'src/a.ts': 'export const a = wx.getLocation({}) // expect: collect location',
    'src/a.js': 'exports.a = wx.getLocation({})',
    'src/a.js.map': '{}',
    'src/a.test.ts': 'wx.getLocation({})',
    'src/a.spec.tsx': 'wx.getLocation({})',
    'src/__tests__/c.ts': 'wx.getLocation({})',
    'src/__mocks__/b.ts': 'wx.getLocation({})',
    'src/b.stories.tsx': 'wx.getLocation({})',
    'e2e/b.ts': 'wx.getLocation({})',
    'dist/a.js': 'wx.getLocation({})',
    'build/a.js': 'wx.getLocation({})',
    'unpackage/dist/a.js': 'wx.getLocation({})',
    'src/lib.min.js': 'wx.getLocation({})',
    'src/packed.js': `wx.getLocation({});${'var a=1;'.repeat(400)}`,
    'src/types.d.ts': 'declare const x: typeof wx.getLocation',
  })

  prove('an app’s own declarations do not hide a pack', {
    ...WECHAT,
    'src/a.ts': `
declare const wx: any
declare let my: { [key: string]: any }, tt: any
export const a = () => wx.getLocation({}) // expect: collect location
`,
    'src/b.ts': `
declare var wx: { getLocation(o: object): void }
declare function getApp(): any
declare module 'react-native-device-info' { export function getModel(): string; const x: any; export default x }
import DeviceInfo, { getModel } from 'react-native-device-info'
wx.getLocation({}) // expect: collect location
getModel() // expect: collect device-info
DeviceInfo.getModel() // expect: collect device-info
`,
    'src/c.ts': `
declare global { const wx: any; interface Window { wx: any } interface Navigator { clipboard: any } }
declare namespace wx { function getLocation(o: any): void }
wx.getLocation({}) // expect: collect location
window.wx.getLocation({}) // expect: collect location
navigator.clipboard.readText() // expect: collect clipboard/read
`,
    'src/d.ts': `
declare module '@react-native-clipboard/clipboard'
import Clipboard from '@react-native-clipboard/clipboard'
Clipboard.getString() // expect: collect clipboard/read
`,
    'src/e.js': `
/* global wx */
const wx2 = wx
wx2.getLocation({}) // expect: collect location
`,
  })
})

describe('receivers of unknown type', () => {
  prove('a distinctive name is likely, a common one nothing', {
    ...WECHAT,
    'src/a.ts': `
export function a(api: any, { host }: any) {
  api.getWeRunData({}) // expect: collect sensors/motion likely
  host.getWeRunData({}) // expect: collect sensors/motion likely
  api.login({})
  api.getLocation({})
  api.get('x')
  this.getWeRunData({})
  api['getWeRunData']({}) // expect: collect sensors/motion likely
  return api.getWeRunData ? 1 : typeof api.getWeRunData
}
`,
  })
})
