import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { appConfigScript, appJson } from '../../src/declare/app-config.ts'

const FILE = 'miniprogram/app.json'

describe('appJson of a mini-program', () => {
  it('reads scopes with their texts, private interfaces, background modes and plugins', () => {
    const text = `{
  "pages": ["pages/index/index"],
  "permission": {
    "scope.userLocation": { "desc": "显示附近的门店" },
    "scope.record": {}
  },
  "requiredPrivateInfos": [
    "getLocation",
    "chooseAddress"
  ],
  "requiredBackgroundModes": ["audio", "location"],
  "plugins": {
    "chooseLocation": { "version": "1.0.10", "provider": "wx76a9a06e5b4e693e" }
  },
  "subPackages": [
    { "root": "live", "pages": ["index"], "plugins": { "live-player": { "version": "1.3.5", "provider": "wx2b03c6e691cd7370" } } }
  ]
}`
    const at = { from: 'app', file: FILE }
    const { permissions, coordinates, problems } = appJson(text, FILE, [])
    expect(permissions).toEqual([
      { ...at, name: 'scope.userLocation', kind: 'scope', reason: '显示附近的门店', line: 4, column: 5 },
      { ...at, name: 'scope.record', kind: 'scope', line: 5, column: 5 },
      { ...at, name: 'getLocation', kind: 'scope', line: 8, column: 5 },
      { ...at, name: 'chooseAddress', kind: 'scope', line: 9, column: 5 },
      { ...at, name: 'audio', kind: 'background-mode', line: 11, column: 31 },
      { ...at, name: 'location', kind: 'background-mode', line: 11, column: 40 },
    ])
    expect(coordinates).toEqual([
      { type: 'miniPlugins', name: 'chooseLocation', version: '1.0.10', file: FILE, line: 13, column: 5, active: true },
      { type: 'miniPlugins', name: 'wx76a9a06e5b4e693e', version: '1.0.10', file: FILE, line: 13, column: 5, active: true },
      { type: 'miniPlugins', name: 'live-player', version: '1.3.5', file: FILE, line: 16, column: 56, active: true },
      { type: 'miniPlugins', name: 'wx2b03c6e691cd7370', version: '1.3.5', file: FILE, line: 16, column: 56, active: true },
    ])
    expect(problems).toEqual([])
  })

  it('says nothing of the app.json of a bare React Native app', () => {
    expect(appJson('{"name": "App", "displayName": "App"}', FILE, [])).toEqual({ permissions: [], coordinates: [], problems: [] })
  })

  it('tells where the JSON breaks', () => {
    expect(appJson('{\n  "pages": [,\n}', FILE, []).problems).toMatchObject([{ file: FILE, line: 2, column: 13 }])
  })
})

describe('appConfigScript of a Taro app', () => {
  it('reads defineAppConfig and constants of the same file as syntax', () => {
    const text = `import { defineAppConfig } from '@tarojs/taro'
const desc = '同城服务'
const infos = ['getLocation'] as const
export default defineAppConfig({
  pages: ['pages/index/index'],
  permission: { 'scope.userLocation': { desc } },
  requiredPrivateInfos: [...infos, 'chooseLocation'],
})
`
    expect(appConfigScript(ts, text, 'src/app.config.ts', []).permissions).toMatchObject([
      { name: 'scope.userLocation', kind: 'scope', reason: '同城服务', line: 6, column: 17 },
      { name: 'getLocation', line: 3, column: 16 },
      { name: 'chooseLocation', line: 7, column: 36 },
    ])
  })

  it('survives a script that does not parse', () => {
    expect(() => appConfigScript(ts, 'export default defineAppConfig({ pages: [', 'src/app.config.ts', [])).not.toThrow()
    expect(appConfigScript(ts, 'console.log(1)', 'src/app.config.ts', []).permissions).toEqual([])
  })
})
