import { describe, expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'
import type { SdkUse } from '../../src/types.ts'

async function sdksOf(disk: Record<string, string>): Promise<Map<string, SdkUse>> {
  const { sdks } = await scanMemory(disk)
  return new Map(sdks.map((sdk) => [sdk.id, sdk]))
}

const LISTED = { 'package.json': '{"dependencies": {"@sentry/react-native": "6.1.0", "react-native": "0.76.0"}}' }

async function sentryOf(disk: Record<string, string>): Promise<SdkUse | undefined> {
  return (await sdksOf({ ...LISTED, ...disk })).get('sentry')
}

describe('used, or merely there', () => {
  it.each([
    ['an import', "import * as Sentry from '@sentry/react-native'\nSentry.init({})\n", 1],
    ['an import for its effect', "\nimport '@sentry/react-native'\n", 2],
    ['a dynamic import', "export const load = () =>\n  import('@sentry/react-native')\n", 2],
    ['a require', "const { init } = require('@sentry/react-native')\ninit({})\n", 1],
    ['an import with require', "import Sentry = require('@sentry/react-native')\nSentry.init({})\n", 1],
    ['a re-export', "export * from '@sentry/react-native'\n", 1],
    ['one value among types', "import { type Event, init } from '@sentry/react-native'\ninit({} as Event)\n", 1],
    [
      'a class that dependency injection makes',
      "import { Sdk } from '@sentry/react-native'\nexport class A { constructor(private sdk: Sdk) {} }\n",
      1,
    ],
  ])('counts %s', async (_, text, line) => {
    expect(await sentryOf({ 'src/a.ts': text })).toMatchObject({
      used: true,
      package: '@sentry/react-native',
      version: '6.1.0',
      file: 'package.json',
      imports: [{ file: 'src/a.ts', line }],
    })
  })

  it.each([
    ['types', "import type { Event } from '@sentry/react-native'\nexport const f = (e: Event) => e\n"],
    ['types', "import { type Event } from '@sentry/react-native'\nexport const f = (e: Event) => e\n"],
    ['types', "import { Event } from '@sentry/react-native'\nexport const f = (e: Event) => e\n"],
    ['types', "export type { Event } from '@sentry/react-native'\n"],
    ['types', "export type E = import('@sentry/react-native').Event\n"],
    ['unreferenced', "import * as Sentry from '@sentry/react-native'\nexport const a = 1\n"],
    ['comment', "import * as Sentry from '@sentry/react-native'\n// Sentry.init({ dsn: '' })\nexport const a = 1\n"],
    ['comment', "// import * as Sentry from '@sentry/react-native'\nexport const a = 1\n"],
    ['comment', "/*\nconst Sentry = require('@sentry/react-native')\n*/\nexport const a = 1\n"],
  ])('does not count what is only %s: %j', async (why, text) => {
    const line = text.startsWith('/*') ? 2 : 1
    expect(await sentryOf({ 'src/a.ts': text })).toMatchObject({ used: false, imports: [], idle: [{ file: 'src/a.ts', line, why }] })
  })

  it('counts an unreferenced import of JavaScript, which no compiler drops', async () => {
    expect(await sentryOf({ 'src/a.js': "import * as Sentry from '@sentry/react-native'\n" })).toMatchObject({ used: true })
  })

  it('does not take a stub of the same name for the package', async () => {
    const disk = {
      'tsconfig.json': '{"compilerOptions": {"baseUrl": ".", "paths": {"@sentry/react-native": ["stubs/sentry"]}}}',
      'stubs/sentry.ts': 'export function init() {}\n',
      'src/a.ts': "import { init } from '@sentry/react-native'\ninit()\n",
    }
    expect(await sentryOf(disk)).toMatchObject({ used: false, idle: [{ file: 'src/a.ts', line: 1, why: 'stub' }] })
  })

  it('says nothing of an SDK that only a comment names', async () => {
    const disk = { 'package.json': '{}', 'src/a.ts': "// import '@sentry/react-native'\nexport const a = 1\n" }
    expect((await sdksOf(disk)).size).toBe(0)
  })

  it('does not look into strings for imports', async () => {
    expect(await sentryOf({ 'src/a.ts': "export const help = `run: import x from '@sentry/react-native'`\n" })).toMatchObject({
      used: false,
    })
  })

  it('tells development dependencies apart, unless the app runs them', async () => {
    const disk = { 'package.json': '{"devDependencies": {"@sentry/react-native": "6.1.0"}}' }
    expect((await sdksOf({ ...disk, 'src/a.ts': 'export {}' })).get('sentry')).toMatchObject({ used: false, development: true })
    const used = (await sdksOf({ ...disk, 'src/a.ts': "import '@sentry/react-native'" })).get('sentry')
    expect(used).toMatchObject({ used: true })
    expect(used).not.toHaveProperty('development')
  })

  it('reads Vue and ArkTS files', async () => {
    const vue = { 'src/a.vue': '<script setup lang="ts">\nimport * as Sentry from \'@sentry/react-native\'\n</script>\n' }
    expect(await sentryOf(vue)).toMatchObject({ used: true, imports: [{ file: 'src/a.vue', line: 2 }] })
    const harmony = {
      'oh-package.json5': "{dependencies: {'@umeng/common': '^1.1.0'}}",
      'oh-package-lock.json5': "{specifiers: {'@umeng/common@^1.1.0': '@umeng/common@1.1.3'}}",
      'src/main/ets/a.ets':
        "import { UMConfigure } from '@umeng/common'\n@Entry\n@Component\nstruct A { build() { Text(UMConfigure.x) } }\n",
    }
    expect([...(await sdksOf(harmony)).values()]).toMatchObject([{ used: true, version: '1.1.3', imports: [{ line: 1 }] }])
  })
})

describe('names', () => {
  it('knows a package by an alias of the app, and a path below a package', async () => {
    const disk = {
      'package.json': '{"dependencies": {"tracker": "npm:@sentry/browser@^7"}}',
      'src/a.ts': "import * as tracker from 'tracker/core'\ntracker.init()\n",
    }
    expect((await sdksOf(disk)).get('sentry')).toMatchObject({ package: '@sentry/browser', used: true, imports: [{ line: 1 }] })
  })

  it('knows a part of a package that is an SDK of its own', async () => {
    const disk = {
      'package.json': '{"dependencies": {"firebase": "^10.0.0"}}',
      'src/a.ts': "import { initializeApp } from 'firebase/app'\nimport { getAuth } from 'firebase/auth'\ngetAuth(initializeApp({}))\n",
    }
    expect([...(await sdksOf(disk)).values()]).toMatchObject([
      { id: 'firebase', package: 'firebase', used: true, imports: [{ line: 1 }] },
      { id: 'firebase-auth', package: 'firebase/auth', used: true, imports: [{ line: 2 }] },
    ])
  })

  it('knows servers and scripts by the addresses in code, not in comments or links', async () => {
    const api = 'export const f = () => fetch(`https://api.openai.com/v1/${"chat"}`)\n'
    expect([...(await sdksOf({ 'package.json': '{}', 'src/a.ts': api })).values()]).toMatchObject([
      { id: 'openai', package: 'api.openai.com', used: true, file: 'src/a.ts', line: 1 },
    ])
    const talk = '// https://api.openai.com/v1\nexport const A = () => <a href="https://api.openai.com/docs">docs</a>\n'
    expect((await sdksOf({ 'package.json': '{}', 'src/a.tsx': talk })).size).toBe(0)
    const shown = 'export const f = (at: string) => `https://apis.map.qq.com/uri/v1/marker?marker=${at}`\n'
    expect((await sdksOf({ 'package.json': '{}', 'src/a.ts': shown })).size).toBe(0)
    const asked = 'export const f = (at: string) => fetch(`https://apis.map.qq.com/ws/geocoder/v1/?location=${at}`)\n'
    expect((await sdksOf({ 'package.json': '{}', 'src/a.ts': asked })).get('tencent-map')).toMatchObject({ package: 'apis.map.qq.com/ws' })
    const other = 'export const f = () => fetch("https://api.openai.com.example.org/v1")\n'
    expect((await sdksOf({ 'package.json': '{}', 'src/a.ts': other })).size).toBe(0)
  })

  it('takes a script for one only where a script can be loaded', async () => {
    const code = 'export const url = "https://js.stripe.com/v3/"\n'
    expect([...(await sdksOf({ 'package.json': '{}', 'src/a.ts': code })).keys()]).toEqual(['stripe'])
    expect((await sdksOf({ 'app.json': '{"pages": []}', 'a.wxml': '<view/>', 'a.ts': code })).size).toBe(0)
  })

  it('knows a uni-app plugin by the name that code asks for', async () => {
    const manifest = '{"app-plus": {"nativePlugins": {"JG-JPush": {}}}}'
    const used = { 'manifest.json': manifest, 'a.js': "const push = uni.requireNativePlugin('JG-JPush')\n" }
    expect((await sdksOf(used)).get('jpush')).toMatchObject({ used: true, imports: [{ file: 'a.js', line: 1 }] })
    const commented = { 'manifest.json': manifest, 'a.js': "// const push = uni.requireNativePlugin('JG-JPush')\n" }
    expect((await sdksOf(commented)).get('jpush')).toMatchObject({ used: false, idle: [{ why: 'comment' }] })
  })

  it('leaves a package alone that the directory does not know', async () => {
    const disk = { 'package.json': '{"dependencies": {"sentry-react-native-x": "1"}}', 'a.ts': "import 'sentry-react-native-x'" }
    expect((await sdksOf(disk)).size).toBe(0)
  })
})

describe('native packages', () => {
  const lock = `PODS:
  - RNSentry (6.1.0):
    - Sentry/HybridSDK (= 8.36.0)
  - Sentry/HybridSDK (8.36.0)

EXTERNAL SOURCES:
  RNSentry:
    :path: "../node_modules/@acme/crashes"
`

  it('names the native SDK behind a package of which the directory knows nothing', async () => {
    const native = [{ name: 'Sentry/HybridSDK', version: '8.36.0', via: '@acme/crashes' }]
    const disk = {
      'package.json': '{"dependencies": {"@acme/crashes": "1"}}',
      'ios/Podfile.lock': lock.replace('RNSentry (6.1.0)', 'X (1)').replace('  RNSentry:', '  X:'),
    }
    expect((await sdksOf({ ...disk, 'a.ts': "import '@acme/crashes'" })).get('sentry')).toMatchObject({ used: true, native })
    expect((await sdksOf({ ...disk, 'a.ts': "import type { A } from '@acme/crashes'" })).get('sentry')).toMatchObject({
      used: false,
      native,
    })
  })

  it('shows the package first, also where a build file is read before', async () => {
    const disk = { 'android/app/build.gradle': "dependencies {\n  implementation 'io.sentry:sentry-android:7.1.0'\n}" }
    expect(await sentryOf(disk)).toMatchObject({
      package: '@sentry/react-native',
      version: '6.1.0',
      used: false,
      native: [{ name: 'io.sentry:sentry-android', version: '7.1.0' }],
    })
  })

  it('tells a wrapper, and counts one whose native SDK collects by being linked', async () => {
    const disk = { 'package.json': '{"dependencies": {"@sentry/react-native": "6.1.0", "@react-native-firebase/analytics": "20.1.0"}}' }
    const found = await sdksOf({ ...disk, 'src/a.ts': 'export {}' })
    expect(found.get('sentry')).toMatchObject({ wrapper: true, used: false })
    expect(found.get('firebase-analytics')).toMatchObject({ wrapper: true, used: true, imports: [] })
    const plain = await sdksOf({ 'package.json': '{"dependencies": {"@sentry/browser": "7"}}', 'src/a.ts': 'export {}' })
    expect(plain.get('sentry')).not.toHaveProperty('wrapper')
  })

  it('counts a native SDK that collects by being linked, unless it is for debugging', async () => {
    const gradle = (configuration: string) => `dependencies {\n  ${configuration} 'com.google.firebase:firebase-analytics:21.0.0'\n}`
    expect((await sdksOf({ 'app/build.gradle': gradle('implementation') })).get('firebase-analytics')).toMatchObject({ used: true })
    expect((await sdksOf({ 'app/build.gradle': gradle('debugImplementation') })).get('firebase-analytics')).toMatchObject({
      used: false,
      development: true,
    })
  })
})
