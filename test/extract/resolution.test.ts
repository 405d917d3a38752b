import { describe, expect, it } from 'vitest'
import { lines, scanMemory } from '../memory-world.ts'

/** Each case: files, and the evidence that must come of them and nothing else. */
const CASES: { name: string; files: Record<string, string>; evidence: string[] }[] = [
  {
    name: 'default, named, namespace and aliased imports',
    files: {
      'src/a.ts': [
        "import Clip from '@react-native-clipboard/clipboard'",
        "import { getModel as model } from 'react-native-device-info'",
        "import * as Info from 'react-native-device-info'",
        'export const a = () => [Clip.getString(), model(), Info.getBrand()]',
      ].join('\n'),
    },
    evidence: ['src/a.ts:4 collect clipboard/read', 'src/a.ts:4 collect device-info', 'src/a.ts:4 collect device-info'],
  },
  {
    name: 'a default-exported class or function under any name, and a default export that has a name as well',
    files: {
      'src/a.ts': "import Bio from 'react-native-biometrics'\nexport const a = () => new Bio().simplePrompt({})",
      'src/b.tsx': "import Scan from 'react-native-qrcode-scanner'\nexport const B = () => <Scan onRead={() => {}} />",
      'src/c.tsx': [
        "import { GoogleLogin } from 'react-google-login'",
        "import Login from 'react-google-login'",
        'export const C = () => [<GoogleLogin />,',
        '  <Login />]',
      ].join('\n'),
    },
    evidence: ['src/a.ts:2 collect biometrics', 'src/b.tsx:2 collect camera', 'src/c.tsx:3 collect account', 'src/c.tsx:4 collect account'],
  },
  {
    name: 'nothing in a bundle that was laid out again after it was minified',
    files: {
      'src/vendor.js': 'o.d = { enumerable: !0, get: function () { return void 0 } }\n'.repeat(500) + 'navigator.userAgent',
      'src/long.js': 'const flags = { enumerable: true, other: undefined }\nprint(flags)\n'.repeat(500) + 'ready = !0; navigator.userAgent',
      'bench/run.js': "import { getModel } from 'react-native-device-info'\ngetModel()",
    },
    evidence: ['src/long.js:1001 collect user-agent'],
  },
  {
    name: 'a permission wrapper whose parameter has a type of several names',
    files: {
      'src/service.ts': [
        "import { PermissionsAndroid } from 'react-native'",
        "export enum Needed { CAMERA = 'android.permission.CAMERA', CONTACTS = 'android.permission.READ_CONTACTS' }",
        'export class Permissions {',
        '  ask(permission: Needed) { return PermissionsAndroid.request(permission) }',
        '  check(list: Needed[]) { return list.map((each) => PermissionsAndroid.check(each)) }',
        '}',
        "export const both = () => ['android.permission.CAMERA', 'android.permission.READ_CONTACTS'].map((each) => PermissionsAndroid.request(each))",
      ].join('\n'),
      'src/page.ts': [
        "import { Needed, Permissions } from './service'",
        'export class Page {',
        '  constructor(private permissions: Permissions) {}',
        '  scan() { return this.permissions.ask(Needed.CAMERA) }',
        '  has() { return this.permissions.check([Needed.CONTACTS]) }',
        '}',
      ].join('\n'),
    },
    evidence: [
      'src/page.ts:4 request camera android.permission.CAMERA',
      'src/page.ts:5 check contacts',
      'src/service.ts:4 request -',
      'src/service.ts:5 check -',
      'src/service.ts:7 request camera android.permission.CAMERA',
      'src/service.ts:7 request contacts android.permission.READ_CONTACTS',
    ],
  },
  {
    name: 'a client that a file of the app makes or takes from its SDK, and exports',
    files: {
      'src/made.ts': "import * as sdk from 'applicationinsights'\nexport const made = new sdk.TelemetryClient('key')",
      'src/held.ts':
        "import sdk from 'applicationinsights'\nconst client: sdk.TelemetryClient = sdk.defaultClient\nclient.flush()\nexport default client",
      'src/use.ts': "import { made } from './made'\nexport const a = () => made.trackEvent({ name: 'a' })",
      'src/more.ts':
        "import held from './held.js'\nexport const b = () => held.trackEvent({ name: 'b' })\nexport const c = () => held.flush()",
    },
    evidence: ['src/more.ts:2 collect usage-log', 'src/use.ts:2 collect usage-log'],
  },
  {
    name: 'components that are required and rendered',
    files: {
      'src/a.jsx': "const { RNCamera } = require('react-native-camera')\nexport const A = () => <RNCamera />",
      'src/b.jsx': "const Camera = require('react-native-camera').RNCamera\nexport const B = () => <Camera />",
      'src/c.js': "const { RNCamera } = require('react-native-camera')\nexport const back = RNCamera.Constants.Type.back",
    },
    evidence: ['src/a.jsx:2 collect camera', 'src/b.jsx:2 collect camera'],
  },
  {
    name: 'files and pasted data of events that nothing types',
    files: {
      'package.json': '{ "dependencies": { "vue": "3" } }',
      'src/a.js': 'export const a = (e) => e.target.files[0]\nexport const own = (commit) => commit.tree.files',
      'src/b.vue': '<template><input type="file" @change="$event.target.files"></template>',
      'src/c.js': "export const c = (e) => e.clipboardData.getData('text')\nexport const d = (e) => e.dataTransfer.getData('text')",
    },
    evidence: ['src/a.js:1 collect storage likely', 'src/b.vue:1 collect storage likely', 'src/c.js:1 collect clipboard/read likely'],
  },
  {
    name: 'permissions that a function of the app returns',
    files: {
      'src/a.ts': [
        "import { PermissionsAndroid, type Permission } from 'react-native'",
        'const needed = async (version: number): Promise<Permission[]> => {',
        '  if (version < 29) return [PermissionsAndroid.PERMISSIONS.BLUETOOTH_CONNECT]',
        '  return [PermissionsAndroid.PERMISSIONS.ACCESS_COARSE_LOCATION]',
        '}',
        'export const a = async () => {',
        '  const list = await needed(30)',
        '  await PermissionsAndroid.requestMultiple(list)',
        '}',
      ].join('\n'),
    },
    evidence: [
      'src/a.ts:8 request location android.permission.ACCESS_COARSE_LOCATION',
      'src/a.ts:8 request bluetooth android.permission.BLUETOOTH_CONNECT',
    ],
  },
  {
    name: 'import = require, require in TS and JS, destructured and not',
    files: {
      'src/a.ts': "import info = require('react-native-device-info')\nexport const a = info.getModel()",
      'src/b.js':
        "const { getModel } = require('react-native-device-info')\nconst info = require('react-native-device-info')\nmodule.exports = [getModel(), info.getBrand()]",
      'src/c.ts': "const info = require('react-native-device-info')\nexport const c = info.getModel()",
    },
    evidence: [
      'src/a.ts:2 collect device-info',
      'src/b.js:3 collect device-info',
      'src/b.js:3 collect device-info',
      'src/c.ts:2 collect device-info',
    ],
  },
  {
    name: 'await import() and .then',
    files: {
      'src/a.ts': [
        'export async function a() {',
        "  const { default: Clipboard } = await import('@react-native-clipboard/clipboard')",
        '  const text = await Clipboard.getString()',
        "  return import('react-native-device-info').then((m) => m.getModel() + text)",
        '}',
      ].join('\n'),
    },
    evidence: ['src/a.ts:3 collect clipboard/read', 'src/a.ts:4 collect device-info'],
  },
  {
    name: 'barrels: export *, export * as, export { default as }',
    files: {
      'src/barrel.ts':
        "export * from 'react-native-device-info'\nexport * as info from 'react-native-device-info'\nexport { default as Clip } from '@react-native-clipboard/clipboard'",
      'src/a.ts': "import { getModel, info, Clip } from './barrel'\nexport const a = [getModel(),\n  info.getBrand(),\n  Clip.getString()]",
    },
    evidence: ['src/a.ts:2 collect device-info', 'src/a.ts:3 collect device-info', 'src/a.ts:4 collect clipboard/read'],
  },
  {
    name: 'tsconfig paths, workspace packages, platform suffixes',
    files: {
      'tsconfig.json': '{ "compilerOptions": { /* c */ "paths": { "@lib/*": ["./packages/lib/*"], } } }',
      'package.json': '{ "name": "root", "workspaces": ["packages/*"] }',
      'packages/kit/package.json': '{ "name": "@acme/kit", "main": "src/index.ts" }',
      'packages/kit/src/index.ts': "export { default as Clip } from '@react-native-clipboard/clipboard'",
      'packages/lib/clip.ts': "export { default as Clip } from '@react-native-clipboard/clipboard'",
      'src/a.ts':
        "import { Clip } from '@lib/clip'\nimport { Clip as Kit } from '@acme/kit'\nexport const a = Clip.getString()\nexport const b = Kit.getString()",
      'src/where.ios.ts': "import { getModel } from 'react-native-device-info'\nexport const where = getModel()",
      'src/where.android.ts': "import { getBrand } from 'react-native-device-info'\nexport const where = getBrand()",
    },
    evidence: [
      'src/a.ts:3 collect clipboard/read',
      'src/a.ts:4 collect clipboard/read',
      'src/where.android.ts:2 collect device-info',
      'src/where.ios.ts:2 collect device-info',
    ],
  },
  {
    name: 'class fields, constructor injection, inject(), static members, inheritance, returned objects',
    files: {
      'src/geo.ts': 'export class WebGeolocation { where = navigator.geolocation }',
      'src/a.ts': [
        "import { inject } from '@angular/core'",
        "import { WebGeolocation } from './geo'",
        "import DeviceInfo from 'react-native-device-info'",
        'class Base { protected info = DeviceInfo }',
        'export class Service extends Base {',
        '  static info = DeviceInfo',
        '  private other = inject(WebGeolocation)',
        '  constructor(private geo: WebGeolocation) { super() }',
        '  a() { return this.geo.where.getCurrentPosition(() => {}) }',
        '  b() { return this.other.where.getCurrentPosition(() => {}) }',
        '  c() { return this.info.getModel() }',
        '  d() { return Service.info.getBrand() }',
        '}',
        'const handle = () => ({ info: DeviceInfo })',
        'export const e = handle().info.getModel()',
      ].join('\n'),
    },
    evidence: [
      'src/a.ts:9 collect location',
      'src/a.ts:10 collect location',
      'src/a.ts:11 collect device-info',
      'src/a.ts:12 collect device-info',
      'src/a.ts:15 collect device-info',
    ],
  },
  {
    name: 'hooks that hold a request function',
    files: {
      'src/a.tsx': [
        "import { useCameraPermissions, useMicrophonePermissions } from 'expo-camera'",
        'export function A() {',
        '  const [permission, ask] = useCameraPermissions()',
        '  const [status] = useMicrophonePermissions()',
        '  if (!permission?.granted) return <Button onPress={ask} />',
        '  return status',
        '}',
      ].join('\n'),
    },
    evidence: ['src/a.tsx:3 check camera', 'src/a.tsx:4 check microphone', 'src/a.tsx:5 request camera android.permission.CAMERA'],
  },
  {
    name: 'bind, call, apply, optional chaining, element access, casts, split lines, promisified, mapped',
    files: {
      'project.config.json': '{}',
      'src/a.ts': [
        'const get = wx.getLocation.bind(wx)',
        'wx.getLocation.call(wx, {})',
        'wx.getLocation.apply(wx, [{}])',
        'wx?.getLocation?.({})',
        "wx['getLocation']({})",
        ';(wx as any).getLocation({})',
        ';(wx as any)',
        '  .getLocation({})',
        'promisify(wx.getLocation)',
        'const api = { where: wx.getLocation }',
        "const key = 'getLocation'",
        'wx[key]({})',
        'const { getLocation: locate } = wx',
        'locate({})',
      ].join('\n'),
    },
    evidence: [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14].map((line) => `src/a.ts:${line} collect location`),
  },
  {
    name: 'permission names from constants, arrays, enums, conditions, another file; a wrapper’s callers carry them',
    files: {
      'src/names.ts':
        "export const CAMERA = 'android.permission.CAMERA'\nexport enum P { Mic = 'android.permission.RECORD_AUDIO' }\nexport const MAP = { contacts: 'android.permission.READ_CONTACTS' } as const",
      'src/ask.ts':
        "import { PermissionsAndroid } from 'react-native'\nexport async function ask(name: string) {\n  return PermissionsAndroid.request(name as any)\n}\nexport const askTwice = (name: string) => ask(name)",
      'src/a.ts': [
        "import { PermissionsAndroid, Platform } from 'react-native'",
        "import { ask, askTwice } from './ask'",
        "import { CAMERA, MAP, P } from './names'",
        'export async function all(wide: boolean) {',
        '  await PermissionsAndroid.request(CAMERA)',
        '  await PermissionsAndroid.requestMultiple([CAMERA, P.Mic])',
        "  await PermissionsAndroid.request(wide ? 'android.permission.ACCESS_FINE_LOCATION' : 'android.permission.ACCESS_COARSE_LOCATION')",
        '  await PermissionsAndroid.request(MAP.contacts)',
        "  await ask('android.permission.READ_SMS')",
        "  await askTwice('android.permission.READ_CALENDAR')",
        '}',
      ].join('\n'),
    },
    evidence: [
      'src/a.ts:5 request camera android.permission.CAMERA',
      'src/a.ts:6 request camera android.permission.CAMERA',
      'src/a.ts:6 request microphone android.permission.RECORD_AUDIO',
      'src/a.ts:7 request location android.permission.ACCESS_COARSE_LOCATION',
      'src/a.ts:7 request location android.permission.ACCESS_FINE_LOCATION',
      'src/a.ts:8 request contacts android.permission.READ_CONTACTS',
      'src/a.ts:9 request sms android.permission.READ_SMS',
      'src/a.ts:10 request calendar android.permission.READ_CALENDAR',
      'src/ask.ts:3 request -',
    ],
  },
  {
    name: 'a wrapper that is a default export, under whatever name it is imported; names assigned and pushed later',
    files: {
      'src/p.ts': "import { PermissionsAndroid } from 'react-native'\nexport default async (p: any) => PermissionsAndroid.request(p)",
      'src/a.ts': [
        "import { PermissionsAndroid } from 'react-native'",
        "import other from './p'",
        "export const a = () => other('android.permission.CAMERA')",
        'export async function b(wide: boolean) {',
        "  let name = 'android.permission.ACCESS_COARSE_LOCATION'",
        "  if (wide) name = 'android.permission.RECORD_AUDIO'",
        '  await PermissionsAndroid.request(name as any)',
        '  const list: any[] = []',
        "  list.push('android.permission.READ_SMS')",
        '  await PermissionsAndroid.requestMultiple(list)',
        '}',
      ].join('\n'),
    },
    evidence: [
      'src/a.ts:3 request camera android.permission.CAMERA',
      'src/a.ts:7 request location android.permission.ACCESS_COARSE_LOCATION',
      'src/a.ts:7 request microphone android.permission.RECORD_AUDIO',
      'src/a.ts:10 request sms android.permission.READ_SMS',
      'src/p.ts:2 request -',
    ],
  },
  {
    name: 'renamed destructuring: a function counts where it is called, a value where it is taken out',
    files: {
      'src/a.ts': [
        "import DeviceInfo from 'react-native-device-info'",
        "import * as Device from 'expo-device'",
        'const { getModel: model } = DeviceInfo',
        'export const a = model()',
        'const { brand: maker } = Device',
        'export const b = maker',
        'export async function c() {',
        "  const { getManufacturer: who } = await import('react-native-device-info')",
        '  return who()',
        '}',
      ].join('\n'),
    },
    evidence: ['src/a.ts:4 collect device-info', 'src/a.ts:5 collect device-info', 'src/a.ts:9 collect device-info'],
  },
  {
    name: 'a device property that is only compared is a gate, not collection',
    files: {
      'src/a.ts': [
        "import { Platform } from 'react-native'",
        'export const wide = Platform.Version >= 33 && Number(Platform.Version) < 35',
        'export const sent = { version: Platform.Version }',
      ].join('\n'),
    },
    evidence: ['src/a.ts:3 collect device-info'],
  },
  {
    name: 'silence: first-party names, shadowing, comments, strings, types, existence tests, dead branches, writes',
    files: {
      'project.config.json': '{}',
      'src/a.ts': [
        "import type { DeviceInfo } from 'react-native-device-info'",
        "import Clipboard from '@react-native-clipboard/clipboard'",
        'const mine = { getLocation() {}, getString() {} }',
        'mine.getLocation(); mine.getString()',
        'function local(wx: { getLocation(): void }) { wx.getLocation() }',
        '// wx.getLocation({})',
        "const text = 'wx.getLocation({})'",
        "if (typeof wx.getLocation === 'function') local({ getLocation() {} })",
        'if (wx.getLocation && !wx.getLocation) local(mine)',
        'if (false) wx.getLocation({})',
        'Clipboard.setString(text)',
        'export type Info = typeof DeviceInfo',
      ].join('\n'),
    },
    evidence: [],
  },
  {
    name: 'an app’s own declaration of a global does not hide the pack',
    files: {
      'project.config.json': '{}',
      'src/a.ts': 'declare const wx: any\nexport const a = () => wx.getLocation({})',
    },
    evidence: ['src/a.ts:2 collect location'],
  },
  {
    name: 'tests, mocks, stories, build output, compiled twins and minified files are left out; vendored source is marked',
    files: {
      'project.config.json': '{}',
      'src/a.ts': 'export const a = wx.getLocation({})',
      'src/a.js': 'exports.a = wx.getLocation({})',
      'src/a.test.ts': 'wx.getLocation({})',
      'src/__mocks__/b.ts': 'wx.getLocation({})',
      'src/b.stories.tsx': 'wx.getLocation({})',
      'dist/a.js': 'wx.getLocation({})',
      'src/lib.min.js': 'wx.getLocation({})',
      'src/packed.js': `wx.getLocation({});${'var a=1;'.repeat(400)}`,
      'src/uni_modules/map/index.js': 'wx.getLocation({})',
    },
    evidence: ['src/a.ts:1 collect location', 'src/uni_modules/map/index.js:1 collect location'],
  },
  {
    name: 'Vue: script, script setup, both, and template expressions at their own lines',
    files: {
      'package.json': '{ "dependencies": { "@dcloudio/uni-app": "3.0.0" } }',
      'src/a.vue': [
        '<template>',
        '  <view @click="uni.getLocation({})">{{ model }}</view>',
        '</template>',
        '<script lang="ts">',
        'export default { name: "a", methods: { paste() { uni.getClipboardData({}) } } }',
        '</script>',
        '<script setup lang="ts">',
        'const model: string = plus.device.imei',
        '</script>',
      ].join('\n'),
    },
    evidence: ['src/a.vue:2 collect location', 'src/a.vue:5 collect clipboard/read', 'src/a.vue:8 collect device-id/imei'],
  },
  {
    name: 'ArkTS: structs, builder chains, kit imports',
    files: {
      'oh-package.json5': '{ name: "app" }',
      'entry/src/main/ets/Index.ets': [
        "import { pasteboard } from '@kit.BasicServicesKit'",
        '@Entry @Component',
        'struct Index {',
        '  build() {',
        '    Column() {',
        "      Button('paste').onClick(() => {",
        '        pasteboard.getSystemPasteboard().getData()',
        '      })',
        "    }.width('100%')",
        '  }',
        '}',
      ].join('\n'),
    },
    evidence: ['entry/src/main/ets/Index.ets:7 collect clipboard/read'],
  },
]

describe('resolution', () => {
  for (const { name, files, evidence } of CASES)
    it(name, async () => {
      const report = await scanMemory(files)
      expect(lines(report.evidence)).toEqual(evidence)
    })
})

describe('gaps', () => {
  it('tell of a member whose name is only known at run time, of a template in another language, and of syntax errors', async () => {
    const { gaps, evidence } = await scanMemory({
      'project.config.json': '{}',
      'src/a.ts': 'export const call = (name: string) => wx[name]({})\nexport const b = wx.getLocation({})',
      'src/b.vue': '<template lang="pug">\ndiv\n</template>\n<script>\nexport default { mounted() { wx.getLocation({}) } }\n</script>',
      'src/c.ts': 'wx.getLocation({})\nexport function broken( {',
    })
    expect(gaps.map(({ file, line, why }) => `${file}:${line} ${why}`)).toEqual([
      'src/a.ts:1 dynamic-access',
      'src/b.vue:1 unparsed',
      'src/c.ts:2 unparsed',
    ])
    expect(lines(evidence)).toEqual(['src/a.ts:2 collect location', 'src/b.vue:5 collect location', 'src/c.ts:1 collect location'])
  })
})
