import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { declare } from '../../src/declare/declare.ts'
import type { PlatformFacts, PlatformFileKind } from '../../src/types.ts'

const MANIFEST = '<manifest xmlns:android="a"><uses-permission android:name="android.permission.NFC"/></manifest>'

function read(files: Record<string, [PlatformFileKind, string]>): Promise<PlatformFacts> {
  return declare({
    files: Object.entries(files).map(([file, [kind]]) => ({ file, kind })),
    text: (file) => files[file]?.[1] || undefined,
    compiler: async () => ts,
    expoPlugins: [],
    isSdk: ({ name }) => name.includes('sdk'),
  })
}

describe('declare', () => {
  it('reads every kind of platform file and joins what they say', async () => {
    const { permissions, coordinates, problems } = await read({
      'AppScope/pac.json5': ['privacy-info', "{specialAPIs: [{apiType: 'Disk space APIs'}]}"],
      'a/AndroidManifest.xml': ['android-manifest', MANIFEST],
      'a/Info.plist': ['info-plist', '<plist><dict><key>NSCameraUsageDescription</key><string>x</string></dict></plist>'],
      'a/PrivacyInfo.xcprivacy': ['privacy-info', '<plist><dict><key>NSPrivacyTracking</key><true/></dict></plist>'],
      'app.config.ts': ['expo-config', "export default { android: { permissions: ['CAMERA'] } }"],
      'app.json': ['mini-program-config', '{"pages": [], "requiredPrivateInfos": ["getLocation"]}'],
      'config.xml': ['cordova-config', '<widget><plugin name="cordova-plugin-camera"/></widget>'],
      'manifest.json': ['uni-manifest', '{"app-plus": {"modules": {"Push": {}}}}'],
      'module.json5': ['harmony-module', "{module: {requestPermissions: [{name: 'ohos.permission.CAMERA'}]}}"],
      'oh-package.json5': ['harmony-package', "{dependencies: {'@ohos/axios': '1'}}"],
      'package.json': ['package-json', '{"dependencies": {"react": "18"}}'],
      'package-lock.json': ['lockfile', '{'],
    })
    expect(permissions.map(({ name }) => name)).toEqual([
      'Disk space APIs',
      'android.permission.NFC',
      'NSCameraUsageDescription',
      'NSPrivacyTracking',
      'android.permission.CAMERA',
      'getLocation',
      'ohos.permission.CAMERA',
    ])
    expect(coordinates.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'cordova cordova-plugin-camera',
      'uni.modules Push',
      'ohpm @ohos/axios',
      'npm react',
    ])
    expect(problems).toEqual([])
  })

  it('leaves out debug builds, tests and what is built already', async () => {
    const files = [
      'android/app/src/debug/AndroidManifest.xml',
      'android/app/src/androidTest/AndroidManifest.xml',
      'ios/AppTests/AndroidManifest.xml',
      'platforms/ios/A.xcframework/ios-arm64/A.framework/AndroidManifest.xml',
      'ios/B.bundle/AndroidManifest.xml',
    ]
    expect((await read(Object.fromEntries(files.map((file) => [file, ['android-manifest', MANIFEST]])))).permissions).toEqual([])
    expect((await read({ 'android/app/src/main/AndroidManifest.xml': ['android-manifest', MANIFEST] })).permissions).toHaveLength(1)
  })

  it('leaves out what a uni-app component brings for its own example', async () => {
    const manifest = '{"app-plus": {"modules": {"Push": {}}}}'
    expect((await read({ 'uni_modules/x-ui/manifest.json': ['uni-manifest', manifest] })).coordinates).toEqual([])
    expect((await read({ 'src/manifest.json': ['uni-manifest', manifest] })).coordinates).toHaveLength(1)
  })

  it('asks the nearest lockfile for the versions of SDKs, and of nothing else', async () => {
    const { coordinates, gaps } = await read({
      'package.json': ['package-json', '{"dependencies": {"a-sdk": "^1", "tracker": "npm:c-sdk@^3", "react": "^18"}}'],
      'apps/b/package.json': ['package-json', '{"dependencies": {"a-sdk": "^2"}}'],
      'apps/b/package-lock.json': ['lockfile', '{"packages": {"node_modules/a-sdk": {"version": "2.5.0"}}}'],
      'yarn.lock': [
        'lockfile',
        'a-sdk@^1:\n  version "1.4.0"\n\nreact@^18:\n  version "18.3.1"\n\n"tracker@npm:c-sdk@^3":\n  version "3.1.0"\n',
      ],
    })
    expect(coordinates.map(({ file, name, version, alias }) => [file, name, version, ...(alias ? [alias] : [])])).toEqual([
      ['package.json', 'a-sdk', '1.4.0'],
      ['package.json', 'c-sdk', '3.1.0', 'tracker'],
      ['package.json', 'react', '^18'],
      ['apps/b/package.json', 'a-sdk', '2.5.0'],
    ])
    expect(gaps).toBeUndefined()
  })

  it('reads no lockfile that serves no SDK, and tells of a binary one that would', async () => {
    const plain = await read({
      'package.json': ['package-json', '{"dependencies": {"react": "1"}}'],
      'package-lock.json': ['lockfile', '{'],
    })
    expect(plain.problems).toEqual([])
    const { gaps, coordinates } = await read({
      'package.json': ['package-json', '{"dependencies": {"a-sdk": "^1"}}'],
      'bun.lockb': ['lockfile', '#!bun'],
    })
    expect(gaps).toMatchObject([{ file: 'bun.lockb', why: 'unreadable' }])
    expect(coordinates).toMatchObject([{ name: 'a-sdk', version: '^1' }])
  })

  it('goes on after a file that breaks or cannot be had', async () => {
    const { permissions, problems } = await read({
      'broken/app.json': ['mini-program-config', '{"pages": ['],
      'gone/AndroidManifest.xml': ['android-manifest', ''],
      'a/AndroidManifest.xml': ['android-manifest', MANIFEST],
    })
    expect(problems).toMatchObject([{ code: 'malformed-json', file: 'broken/app.json', line: 1, column: 12 }])
    expect(permissions).toHaveLength(1)
  })
})
