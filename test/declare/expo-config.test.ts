import { readFileSync } from 'node:fs'
import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { appConfigScript, appJson } from '../../src/declare/app-config.ts'
import type { ExpoPlugin } from '../../src/rule-types.ts'

const table = readFileSync(new URL('../../rules/permissions/expo-plugins.yaml', import.meta.url), 'utf8')
const { plugins } = parse(table) as { plugins: ExpoPlugin[] }

const FILE = 'app.json'
const at = { from: 'app', file: FILE }
const brief = (text: string): string[] => appJson(text, FILE, plugins).permissions.map(({ name, from, line }) => `${line} ${from} ${name}`)

describe('appJson of an Expo app', () => {
  it('reads permissions, usage descriptions, background modes and the privacy manifest', () => {
    const text = `{
  "expo": {
    "name": "App",
    "android": { "permissions": ["CAMERA", "android.permission.RECORD_AUDIO", "com.android.vending.BILLING"] },
    "ios": {
      "infoPlist": {
        "NSCameraUsageDescription": "To scan",
        "NSContactsUsageDescription": "",
        "UIBackgroundModes": ["location"],
        "ITSAppUsesNonExemptEncryption": false
      },
      "privacyManifests": {
        "NSPrivacyTracking": true,
        "NSPrivacyAccessedAPITypes": [
          { "NSPrivacyAccessedAPIType": "NSPrivacyAccessedAPICategoryDiskSpace", "NSPrivacyAccessedAPITypeReasons": ["E174.1"] }
        ]
      }
    }
  }
}`
    expect(appJson(text, FILE, plugins)).toEqual({
      permissions: [
        { ...at, name: 'android.permission.CAMERA', kind: 'permission', line: 4, column: 34 },
        { ...at, name: 'android.permission.RECORD_AUDIO', kind: 'permission', line: 4, column: 44 },
        { ...at, name: 'com.android.vending.BILLING', kind: 'permission', line: 4, column: 79 },
        { ...at, name: 'NSCameraUsageDescription', kind: 'usage-description', reason: 'To scan', line: 7, column: 9 },
        { ...at, name: 'NSContactsUsageDescription', kind: 'usage-description', reason: '', line: 8, column: 9 },
        { ...at, name: 'location', kind: 'background-mode', line: 9, column: 31 },
        { ...at, name: 'NSPrivacyAccessedAPICategoryDiskSpace', kind: 'privacy-manifest', line: 15, column: 41 },
        { ...at, name: 'NSPrivacyTracking', kind: 'privacy-manifest', line: 13, column: 9 },
      ],
      coordinates: [],
      problems: [],
    })
  })

  it('adds what a config plugin adds, by its options and by itself', () => {
    const text = `{"expo": {"plugins": [
  "expo-router",
  ["expo-camera", {
    "cameraPermission": "To scan",
    "microphonePermission": false,
    "recordAudioAndroid": false
  }],
  ["expo-location", { "isIosBackgroundLocationEnabled": true, "locationAlwaysPermission": false }],
  "expo-tracking-transparency",
  ["react-native-ble-plx", { "modes": ["central"], "bluetoothAlwaysPermission": "To find trackers" }]
]}}`
    expect(brief(text)).toEqual([
      '4 expo-camera NSCameraUsageDescription',
      '3 expo-camera android.permission.CAMERA',
      '8 expo-location location',
      '8 expo-location android.permission.ACCESS_COARSE_LOCATION',
      '8 expo-location android.permission.ACCESS_FINE_LOCATION',
      '8 expo-location NSLocationAlwaysAndWhenInUseUsageDescription',
      '8 expo-location NSLocationWhenInUseUsageDescription',
      '9 expo-tracking-transparency com.google.android.gms.permission.AD_ID',
      '9 expo-tracking-transparency NSUserTrackingUsageDescription',
      '10 react-native-ble-plx NSBluetoothAlwaysUsageDescription',
      '10 react-native-ble-plx bluetooth-central',
      '10 react-native-ble-plx android.permission.BLUETOOTH',
      '10 react-native-ble-plx android.permission.BLUETOOTH_ADMIN',
      '10 react-native-ble-plx android.permission.BLUETOOTH_CONNECT',
      '10 react-native-ble-plx android.permission.BLUETOOTH_SCAN',
    ])
    expect(appJson(text, FILE, plugins).permissions[0]).toMatchObject({ kind: 'usage-description', reason: 'To scan', line: 4, column: 25 })
  })

  it('keeps the option list of expo-media-library, and takes all of it where it is left out', () => {
    const granular = (options: string): string[] =>
      appJson(`{"expo": {"plugins": [["expo-media-library", ${options}]]}}`, FILE, plugins)
        .permissions.map(({ name }) => name)
        .filter((name) => name.includes('READ_MEDIA_') && !name.includes('VISUAL'))
    expect(granular('{"granularPermissions": ["photo"]}')).toEqual(['android.permission.READ_MEDIA_IMAGES'])
    expect(granular('{}')).toHaveLength(3)
  })

  it('does not repeat what the app says itself', () => {
    const text =
      '{"expo": {"android": {"permissions": ["CAMERA"]}, "ios": {"infoPlist": {"NSCameraUsageDescription": "x"}},\n "plugins": ["expo-camera"]}}'
    expect(brief(text)).toEqual([
      '1 app android.permission.CAMERA',
      '1 app NSCameraUsageDescription',
      '2 expo-camera NSMicrophoneUsageDescription',
      '2 expo-camera android.permission.RECORD_AUDIO',
    ])
  })

  it('takes away what is blocked, and usage descriptions that a plugin switches off', () => {
    const text = `{"expo": {
  "android": {"permissions": ["RECORD_AUDIO", "VIBRATE"], "blockedPermissions": ["android.permission.RECORD_AUDIO"]},
  "ios": {"infoPlist": {"NSMicrophoneUsageDescription": "old"}},
  "plugins": [["expo-image-picker", {"photosPermission": "To attach", "cameraPermission": false, "microphonePermission": false}]]
}}`
    expect(brief(text)).toEqual(['2 app android.permission.VIBRATE', '4 expo-image-picker NSPhotoLibraryUsageDescription'])
  })

  it('tells where the JSON breaks', () => {
    expect(appJson('{\n  "expo": {\n    "name": "x",,\n  }\n}', FILE, plugins).problems).toMatchObject([
      { file: FILE, line: 3, column: 17 },
    ])
  })
})

describe('appConfigScript of an Expo app', () => {
  const script = (text: string): string[] =>
    appConfigScript(ts, text, 'app.config.ts', plugins).permissions.map(({ name, line, column }) => `${line}:${column} ${name}`)

  it('reads an exported object, constants, spreads and casts', () => {
    expect(
      script(`import type { ExpoConfig } from 'expo/config'
const base = ['CAMERA']
const usage = { NSCameraUsageDescription: 'To scan' }
const config: ExpoConfig = {
  name: process.env.APP_NAME ?? 'App',
  android: { permissions: [...base, 'RECORD_AUDIO'] },
  ios: { infoPlist: { ...usage } },
} satisfies ExpoConfig
export default config
`),
    ).toEqual(['2:15 android.permission.CAMERA', '6:37 android.permission.RECORD_AUDIO', '3:17 NSCameraUsageDescription'])
  })

  it('reads a function that returns the configuration, in each way of writing it', () => {
    const body = "{ ...config, android: { permissions: ['CAMERA'] } }"
    for (const text of [
      `export default ({ config }) => (${body})`,
      `export default ({ config }: ConfigContext): ExpoConfig => { const x = 1; return ${body} }`,
      `export default function ({ config }) { return ${body} }`,
      `module.exports = ({ config }) => { return ${body} }`,
      `module.exports = { expo: ${body.replace('...config, ', '')} }`,
      `const make = () => (${body.replace('...config, ', '')})\nexport default make`,
      `function make() { return ${body.replace('...config, ', '')} }\nmodule.exports = make()`,
      `export { config as default }\nconst config = ${body.replace('...config, ', '')}`,
      `const config = ${body.replace('...config, ', '')}\nexport = config`,
    ])
      expect([text, script(text).map((each) => each.split(' ')[1])]).toEqual([text, ['android.permission.CAMERA']])
  })

  it('takes both branches of a condition, and the text around what is put into a template', () => {
    expect(
      script(`const dev = process.env.DEV === '1'
export default {
  slug: 'x',
  android: { permissions: [dev && 'CAMERA', ...(dev ? ['NFC'] : ['VIBRATE'])].filter(Boolean) },
}
`),
    ).toEqual(['4:35 android.permission.CAMERA', '4:56 android.permission.NFC', '4:66 android.permission.VIBRATE'])
    const text = 'const app = "Shop"\nexport default { slug: "x", ios: { infoPlist: { NSCameraUsageDescription: `${app} scans` } } }'
    expect(appConfigScript(ts, text, 'app.config.ts', plugins).permissions).toMatchObject([{ reason: '… scans' }])
  })

  it('keeps a usage description whose text it cannot read', () => {
    const text =
      "import { t } from './t'\nexport default { ios: { infoPlist: { NSCameraUsageDescription: t.camera } }, slug: process.env.SLUG }"
    const { permissions, problems } = appConfigScript(ts, text, 'app.config.ts', plugins)
    expect(permissions).toEqual([
      { name: 'NSCameraUsageDescription', kind: 'usage-description', from: 'app', file: 'app.config.ts', line: 2, column: 38 },
    ])
    expect(problems).toEqual([])
  })

  it('tells of lists of permissions that it cannot read', () => {
    const text = `import { list } from './list'
export default {
  expo: { android: { permissions: [...list, 'CAMERA'] }, plugins: [more()], extra: list },
}`
    const { permissions, problems } = appConfigScript(ts, text, 'app.config.ts', plugins)
    expect(permissions.map(({ name }) => name)).toEqual(['android.permission.CAMERA'])
    expect(problems).toMatchObject([
      { code: 'unread-value', file: 'app.config.ts', line: 3, column: 39 },
      { code: 'unread-value', line: 3, column: 68 },
    ])
  })

  it('executes nothing and survives what it cannot read', () => {
    expect(script("throw new Error('boom')")).toEqual([])
    expect(script('export default (')).toEqual([])
    expect(script("export default { slug: 'x', android: { permissions: readPermissions() } }")).toEqual([])
    expect(script('const a = b\nconst b = a\nexport default a')).toEqual([])
  })
})
