import { describe, expect, it } from 'vitest'
import { harmonyModule } from '../../src/declare/harmony-module.ts'

const FILE = 'entry/src/main/module.json5'

describe('harmonyModule', () => {
  it('reads requested permissions with reasons and places', () => {
    const text = `{
  module: {
    name: 'entry',
    // the permissions
    "requestPermissions": [
      {
        "name": "ohos.permission.CAMERA",
        "reason": "$string:camera_reason",
        "usedScene": { "abilities": ["EntryAbility"], "when": "inuse" },
      },
      /* { "name": "ohos.permission.MICROPHONE" }, */
      // { "name": "ohos.permission.READ_CONTACTS" },
      { "name": "ohos.permission.LOCATION", "reason": "" },
      { "name": "ohos.permission.INTERNET" },
    ],
  },
}`
    const at = { kind: 'permission', from: 'app', file: FILE }
    expect(harmonyModule(text, FILE)).toEqual({
      permissions: [
        { ...at, name: 'ohos.permission.CAMERA', reason: '$string:camera_reason', line: 7, column: 17 },
        { ...at, name: 'ohos.permission.LOCATION', reason: '', line: 13, column: 17 },
        { ...at, name: 'ohos.permission.INTERNET', line: 14, column: 17 },
      ],
      coordinates: [],
      problems: [],
    })
  })

  it('reads reqPermissions of the older model in config.json', () => {
    const text = '{"app": {}, "module": {\n  "reqPermissions": [{"name": "ohos.permission.NFC_TAG"}]\n}}'
    expect(harmonyModule(text, 'entry/src/main/config.json').permissions).toMatchObject([
      { name: 'ohos.permission.NFC_TAG', line: 2, column: 31 },
    ])
  })

  it('says nothing of a config.json of something else, however broken', () => {
    expect(harmonyModule('{"module": [', 'src/config.json')).toEqual({ permissions: [], coordinates: [], problems: [] })
  })

  it('takes own definitions and entries without a name for none', () => {
    const text =
      '{module: {definePermissions: [{name: "com.example.permission.OWN"}], requestPermissions: [{reason: "x"}, "ohos.permission.CAMERA"]}}'
    expect(harmonyModule(text, FILE).permissions).toEqual([])
  })

  it('tells where the JSON5 breaks', () => {
    expect(harmonyModule('{\n  module: {\n    requestPermissions: [}\n  }\n}', FILE).problems).toMatchObject([
      { file: FILE, line: 3, column: 26 },
    ])
    expect(harmonyModule('', FILE).problems).toHaveLength(1)
  })
})
