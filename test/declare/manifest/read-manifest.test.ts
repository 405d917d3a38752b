import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readManifest } from '../../../src/declare/manifest/read-manifest.ts'
import type { ManifestReading } from '../../../src/declare/manifest/read-manifest.ts'

const taxonomy = readFileSync(new URL('../../../rules/taxonomy.yaml', import.meta.url), 'utf8')
const categories = new Set((parse(taxonomy) as { categories: { id: string }[] }).categories.map(({ id }) => id))
const permissions = new Set(['android.permission.CAMERA', 'android.permission.RECORD_AUDIO', 'NSCameraUsageDescription'])

const HEAD = 'schema: 1\napp: {name: Shop}\n'

function read(text: string, files: Record<string, string> = {}, file = 'privacy.yaml'): ManifestReading {
  return readManifest({
    text,
    file,
    categories,
    permissions,
    sdks: new Set(['sentry', 'own']),
    sdkNames: new Set(['jpush-react-native']),
    checks: ['undeclared-collection', 'undeclared-sdk'],
    read: (path) => files[path],
  })
}

/** Each problem as `file:line:column code: message | help`. */
function told(text: string, files: Record<string, string> = {}, file?: string): string[] {
  return read(text, files, file).problems.map(
    ({ file: at, line, column, code, message, help }) => `${at}:${line}:${column} ${code}: ${message.en}${help ? ` | ${help.en}` : ''}`,
  )
}

describe('readManifest', () => {
  it('reads the richest manifest of the design without a complaint', () => {
    const { manifest, document, problems } = read(readFileSync(new URL('richest.yaml', import.meta.url), 'utf8'), {
      'privacy.base.yaml': 'data: []\n',
    })
    expect(problems).toEqual([])
    const at = (line: number, column = 5) => ({ file: 'privacy.yaml', line, column })
    expect(manifest).toEqual({
      file: 'privacy.yaml',
      appName: { zh: '某某商城', en: 'Example Mall' },
      appVersion: '11.9.0',
      policy: { version: '2024-05-01', effective: '2024-05-08' },
      operator: { name: { zh: '某某科技有限公司', en: '某某科技有限公司' }, contact: ['…', '…'] },
      data: [
        {
          position: at(25),
          value: {
            category: 'clipboard/read',
            purpose: ['app-functionality'],
            reason: { zh: '识别分享口令', en: 'recognise a shared code' },
            scenario: ['share', 'activity'],
            crossBorder: false,
            collectedBy: 'first-party',
            necessity: 'additional',
            legalBasis: 'consent',
            origin: 'device',
            when: 'foreground',
            frequency: 'on-event',
            retention: 'none',
            sharedWith: [],
            control: { zh: '我的-设置-隐私' },
          },
        },
      ],
      permissions: [
        {
          position: at(49),
          value: {
            name: 'camera',
            names: ['android.permission.CAMERA', 'NSCameraUsageDescription', 'ohos.permission.CAMERA', 'scope.camera'],
            platforms: ['android', 'ios', 'harmony', 'wechat'],
            // Behind the comma stands a key without a value.
            purpose: { zh: '拍照搜索、扫码', en: 'search by photo' },
            askedAtRuntime: true,
            howToDisable: { zh: '我的-设置-隐私-系统权限管理' },
            refusal: { zh: '无法使用拍照搜索，不影响其他功能' },
          },
        },
      ],
      sdks: [
        {
          position: at(58),
          value: {
            id: 'alipay',
            packages: ['@uiw/react-native-alipay'],
            nativePackages: ['com.alipay'],
            data: ['network/state', 'device-info', 'device-id/android-id'],
            dataByNeed: { required: ['network/state', 'device-info'], optional: ['device-id/android-id'] },
            permissions: [],
            name: { zh: '支付宝SDK', en: 'Alipay SDK' },
            version: '>=1',
            provider: {
              name: { zh: '支付宝（杭州）信息技术有限公司', en: '支付宝（杭州）信息技术有限公司' },
              relation: 'third-party',
              role: 'controller',
            },
            kind: 'payment',
            purpose: ['app-functionality'],
            scenario: ['checkout'],
            method: 'sdk',
            privacyPolicy: 'https://…',
            crossBorder: false,
          },
        },
      ],
      sharing: [
        {
          position: at(77),
          value: {
            id: 'cainiao',
            recipient: {
              name: { zh: '浙江菜鸟供应链管理有限公司', en: '浙江菜鸟供应链管理有限公司' },
              relation: 'third-party',
              role: 'processor',
              contact: '…',
            },
            data: ['name', 'address', 'contact-phone'],
            purpose: ['delivery'],
            scenario: ['order'],
            method: 'api',
            deidentified: false,
            separateConsent: false,
            crossBorder: { country: '…', mechanism: 'standard-contract', contact: '…' },
          },
        },
      ],
      exceptions: [
        {
          position: at(93),
          value: { check: 'undeclared-collection', where: 'src/dev/**', reason: 'debug builds only', until: '2027-06-30' },
        },
      ],
    })
    expect(document?.consent?.gate).toBe('src/consent.ts#agreed')
  })

  it('reads the smallest manifest, with short forms', () => {
    const { manifest, problems } = read(
      `${HEAD}data:\n  - clipboard/read\n  - category: location\npermissions: [android.permission.CAMERA]\nsdks:\n- sentry\n`,
    )
    expect(problems).toEqual([])
    expect(manifest?.appName).toEqual({ zh: 'Shop', en: 'Shop' })
    expect(manifest?.data).toEqual([
      {
        position: { file: 'privacy.yaml', line: 4, column: 5 },
        value: { category: 'clipboard/read', purpose: [], scenario: [], collectedBy: 'first-party' },
      },
      {
        position: { file: 'privacy.yaml', line: 5, column: 5 },
        value: { category: 'location', purpose: [], scenario: [], collectedBy: 'first-party' },
      },
    ])
    expect(manifest?.permissions).toMatchObject([
      { position: { line: 6, column: 15 }, value: { name: 'android.permission.CAMERA', names: [] } },
    ])
    expect(manifest?.sdks).toMatchObject([{ position: { line: 8, column: 3 }, value: { id: 'sentry' } }])
  })

  it('takes a key without a value for one that is not there, and a version as it is written', () => {
    const { document, problems } = read('schema: 1\napp: {name: Shop, version: 1.10}\ndata: []\npermissions:\nconsent:\n  gate:\n')
    expect([problems, document?.app.version, document?.permissions]).toEqual([[], '1.10', undefined])
  })

  it('reads anchors and aliases', () => {
    const { manifest, problems } = read(
      `${HEAD}data:\n  - {category: location, purpose: &why [security]}\n  - {category: contacts, purpose: *why}\n`,
    )
    expect(problems).toEqual([])
    expect(manifest?.data.map(({ value }) => value.purpose)).toEqual([['security'], ['security']])
  })
})

describe('readManifest on mistakes', () => {
  it('tells of broken YAML with its line and column', () => {
    expect(told('schema: 1\napp: {name: Shop\ndata: []\n')[0]).toMatch(/^privacy\.yaml:3:\d+ manifest-syntax: not valid YAML: /)
    expect(told(`${HEAD}data:\n\t- location\n`)[0]).toMatch(/^privacy\.yaml:4:1 manifest-syntax: /)
    expect(told(`${HEAD}data: []\ndata: []\n`)[0]).toMatch(/^privacy\.yaml:4:1 manifest-syntax: .*unique/)
    expect(told(`${HEAD}data: [*nothing]\n`)[0]).toMatch(/^privacy\.yaml:3:\d+ manifest-syntax: .*nothing/)
    expect(read('a: [').manifest).toBeUndefined()
  })

  it('tells of an empty manifest, a list and a text', () => {
    for (const text of ['', '# nothing\n', '- location\n', 'location'])
      expect(told(text)).toEqual([expect.stringMatching(/:1:1 manifest-empty: .* \| run: candor init$/)])
  })

  it('tells of an unknown schema version and of nothing else', () => {
    expect(told('schema: 2\nthings: []\n')).toEqual([
      'privacy.yaml:1:9 manifest-unknown-version: schema 2 is not known; this version reads schema 1 | set  schema: 1  or use a newer candor',
    ])
    expect(told('schema: "1"\n')).toHaveLength(1)
  })

  it('names the keys that are missing', () => {
    expect(told('app: {}\n')).toEqual([
      'privacy.yaml:1:1 manifest-missing-key: "schema" is missing | add schema',
      'privacy.yaml:1:1 manifest-missing-key: "app.name" is missing | add app.name',
      'privacy.yaml:1:1 manifest-missing-key: "data" is missing | add data',
    ])
    expect(told(`${HEAD}data:\n  - purpose: [security]\n`)).toEqual([
      'privacy.yaml:4:5 manifest-missing-key: "data.category" is missing | add data.category',
    ])
  })

  it('suggests the nearest key, at every depth', () => {
    const text = `schema: 1
app: {name: Shop, operater: {name: X}}
polcy: {version: "1"}
consent: {gates: src/a.ts#b}
data:
  - category: location
    purpos: [security]
    control: {pathh: x}
sdks:
  - {id: own, provider: {naame: X}, data: {requird: [location]}}
zzzzzz: 1
`
    expect(told(text).map((each) => each.replace(/known keys:.*/, 'known keys'))).toEqual([
      'privacy.yaml:2:19 manifest-unknown-key: unknown key "operater" | did you mean "operator"?',
      'privacy.yaml:3:1 manifest-unknown-key: unknown key "polcy" | did you mean "policy"?',
      'privacy.yaml:4:11 manifest-unknown-key: unknown key "gates" | did you mean "gate"?',
      'privacy.yaml:7:5 manifest-unknown-key: unknown key "purpos" | did you mean "purpose"?',
      'privacy.yaml:8:15 manifest-unknown-key: unknown key "pathh" | did you mean "path"?',
      'privacy.yaml:10:26 manifest-unknown-key: unknown key "naame" | did you mean "name"?',
      'privacy.yaml:10:44 manifest-unknown-key: unknown key "requird" | did you mean "required"?',
      'privacy.yaml:11:1 manifest-unknown-key: unknown key "zzzzzz" | known keys',
    ])
  })

  it('suggests the nearest allowed word, and says what is expected', () => {
    const text = `${HEAD}data:
  - category: location
    purpose: [analitics]
    necessity: optional
    when: forground
    frequency: often
    tracking: maybe
    sensitive: false
    retention: forever
  - category: contacts
    purpose: securty
`
    expect(told(text)).toEqual([
      expect.stringMatching(
        /^privacy\.yaml:5:15 manifest-wrong-value: "data\.purpose" cannot be "analitics" \| did you mean "analytics"\? one of: app-functionality, /,
      ),
      'privacy.yaml:6:16 manifest-wrong-value: "data.necessity" cannot be "optional" | expected: basic, additional',
      'privacy.yaml:7:11 manifest-wrong-value: "data.when" cannot be "forground" | did you mean "foreground"? one of: user-action, foreground, background, startup',
      'privacy.yaml:8:16 manifest-wrong-value: "data.frequency" cannot be "often" | expected: once, on-event, periodic(seconds)',
      'privacy.yaml:9:15 manifest-wrong-value: "data.tracking" cannot be "maybe" | expected: true or false',
      'privacy.yaml:10:16 manifest-wrong-value: "data.sensitive" cannot be false | expected: true',
      'privacy.yaml:11:16 manifest-wrong-value: "data.retention" cannot be "forever" | expected: none, until-account-deletion, legal(...), a duration such as P30D',
      expect.stringMatching(/^privacy\.yaml:13:14 manifest-wrong-value: "data\.purpose" cannot be "securty" \| did you mean "security"\?/),
    ])
  })

  it('tells of a value of the wrong kind', () => {
    expect(told('schema: 1\napp: Shop\ndata: location\n')).toEqual([
      'privacy.yaml:2:6 manifest-wrong-value: "app" cannot be "Shop" | expected: a map',
      'privacy.yaml:3:7 manifest-wrong-value: "data" cannot be "location" | expected: a list',
    ])
    expect(told(`${HEAD}data: [[location], 3]\n`)).toEqual([
      'privacy.yaml:3:8 manifest-wrong-value: "data" cannot be a list | expected: text or a map',
      'privacy.yaml:3:20 manifest-wrong-value: "data" cannot be 3 | expected: text or a map',
    ])
  })

  it('keeps what is right of an entry with a mistake', () => {
    const { manifest } = read(
      `${HEAD}data:\n  - {category: location, whn: startup, purpose: [analitics, security]}\n  - {purpose: [security]}\n  - contacts\n`,
    )
    expect(manifest?.data).toMatchObject([
      { position: { line: 4 }, value: { category: 'location', purpose: ['security'] } },
      { position: { line: 6 }, value: { category: 'contacts' } },
    ])
  })
})

describe('readManifest on an SDK that the directory does not know', () => {
  it('asks for what no list can do without, at its line', () => {
    expect(told(`${HEAD}data: []\nsdks:\n  - inhouse\n  - {id: other, name: Other, data: {required: []}, reason: chat}\n`)).toEqual([
      'privacy.yaml:5:5 manifest-sdk-unknown: the SDK directory does not know "inhouse", so its entry needs name, provider.name, purpose, data, privacyPolicy | add name, provider.name, purpose, data, privacyPolicy',
      'privacy.yaml:6:5 manifest-sdk-unknown: the SDK directory does not know "other", so its entry needs provider.name, privacyPolicy | add provider.name, privacyPolicy',
    ])
    expect(told(`${HEAD}data: []\nsdks: [senty]\n`)).toEqual([
      expect.stringMatching(/^privacy\.yaml:4:8 manifest-sdk-unknown: .* \| did you mean "sentry"\?$/),
    ])
  })

  it('takes one that is described in full, and one whose package the directory knows', () => {
    const full =
      '{id: inhouse, name: X, provider: {name: Y}, purpose: [security], data: {required: [location]}, privacyPolicy: "https://x.example"}'
    expect(told(`${HEAD}data: []\nsdks:\n  - ${full}\n  - {id: push, packages: [jpush-react-native]}\n`)).toEqual([])
  })
})

describe('readManifest on words that name nothing', () => {
  it('suggests the nearest category wherever one stands, and leaves the entry out', () => {
    const text = `${HEAD}data:
  - clipbord/read
  - category: imei
  - weather
sdks:
  - {id: own, data: {required: [locaton]}}
sharing:
  - {id: post, data: [name, contact-phone, locatio]}
exceptions:
  - {check: undeclared-sdk, category: contact, reason: later, until: 2027-01-31}
`
    expect(told(text)).toEqual([
      'privacy.yaml:4:5 manifest-unknown-category: unknown category "clipbord/read" | did you mean "clipboard/read"?',
      'privacy.yaml:5:15 manifest-unknown-category: unknown category "imei" | did you mean "device-id/imei"?',
      'privacy.yaml:6:5 manifest-unknown-category: unknown category "weather" | candor explain lists the categories',
      'privacy.yaml:8:33 manifest-unknown-category: unknown category "locaton" | did you mean "location"?',
      'privacy.yaml:10:44 manifest-unknown-category: unknown category "locatio" | did you mean "location"?',
      'privacy.yaml:12:39 manifest-unknown-category: unknown category "contact" | did you mean "contacts"?',
    ])
    expect(read(text).manifest?.data).toEqual([])
  })

  it('tells of checks, collectors and recipients that nothing explains', () => {
    const text = `${HEAD}data:
  - {category: location, collectedBy: sentri}
  - {category: contacts, collectedBy: first-party, sharedWith: [courier, nobody-knows]}
sharing:
  - {id: courier}
exceptions:
  - {check: undeclared-colection, reason: later, until: 2027-01-31}
`
    expect(told(text)).toEqual([
      'privacy.yaml:4:39 manifest-unknown-reference: unknown collector "sentri" | did you mean "sentry"?',
      'privacy.yaml:5:74 manifest-unknown-reference: unknown recipient "nobody-knows" | add it under sharing or sdks',
      'privacy.yaml:9:13 manifest-unknown-check: unknown check "undeclared-colection" | did you mean "undeclared-collection"?',
    ])
    expect(read(text).manifest?.exceptions).toEqual([])
  })

  it('tells of a permission that is nearly a known one, not of an app\u2019s own', () => {
    const text = `${HEAD}data: []
permissions:
  - android.permission.CAMRA
  - name: scan
    platforms: {android: [android.permission.CAMERA, com.example.permission.OWN], ios: [NSCamraUsageDescription]}
  - com.example.permission.OTHER
`
    expect(told(text)).toEqual([
      'privacy.yaml:5:5 manifest-unknown-permission: unknown permission "android.permission.CAMRA" | did you mean "android.permission.CAMERA"?',
      'privacy.yaml:7:89 manifest-unknown-permission: unknown permission "NSCamraUsageDescription" | did you mean "NSCameraUsageDescription"?',
    ])
  })

  it('tells of an SDK that is listed twice', () => {
    expect(told(`${HEAD}data: []\nsdks:\n  - sentry\n  - id: sentry\n`)).toEqual([
      'privacy.yaml:6:5 manifest-repeated-id: "sentry" is listed twice under sdks | join it with the entry in line 5',
    ])
  })

  it('wants a reason and a real day of every exception', () => {
    const text = `${HEAD}data: []
exceptions:
  - {check: undeclared-sdk}
  - {check: undeclared-sdk, reason: "  ", until: 2027-01-31}
  - {check: undeclared-sdk, reason: later, until: 2027-02-31}
  - {check: undeclared-sdk, reason: later, until: 2027-02-28}
`
    expect(told(text)).toEqual([
      'privacy.yaml:5:5 manifest-missing-key: "exceptions.reason" is missing | add exceptions.reason',
      'privacy.yaml:5:5 manifest-missing-key: "exceptions.until" is missing | add exceptions.until',
      'privacy.yaml:6:37 manifest-wrong-value: "exceptions.reason" cannot be "" | expected: a reason',
      'privacy.yaml:7:51 manifest-wrong-value: "exceptions.until" cannot be "2027-02-31" | expected: a date such as 2027-06-30',
    ])
    expect(read(text).manifest?.exceptions).toMatchObject([{ position: { line: 8 } }])
  })

  it('says everything in Chinese too', () => {
    for (const { message, help } of read(`${HEAD}data: [clipbord/read]\nconsnt: 1\n`).problems) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(help?.zh).toMatch(/[\u4e00-\u9fff]/)
    }
  })
})

describe('readManifest with extends', () => {
  const base = `schema: 1
app: {name: {zh: 基座, en: Base}, id: com.example.base}
data:
  - location
  - {category: contacts, scenario: [invite]}
sdks:
  - {id: sentry, packages: ['@sentry/browser']}
`

  it('joins what it extends; its own words come first and win, and every entry keeps its place', () => {
    const own = `schema: 1
extends: ../privacy.base.yaml
app: {name: Shop}
data:
  - {category: contacts, scenario: invite, purpose: [marketing]}
  - {category: contacts, scenario: [share]}
sdks: [{id: sentry, packages: ['@sentry/react-native']}]
`
    const { manifest, document, problems } = read(own, { 'privacy.base.yaml': base }, 'app/privacy.yaml')
    expect(problems).toEqual([])
    expect(
      manifest?.data.map(({ position, value }) => `${position.file}:${position.line} ${value.category} ${value.scenario.join()}`),
    ).toEqual(['app/privacy.yaml:5 contacts invite', 'app/privacy.yaml:6 contacts share', 'privacy.base.yaml:4 location '])
    expect(manifest?.sdks.map(({ value }) => value.packages)).toEqual([['@sentry/react-native']])
    expect([document?.app.name, document?.app.id]).toEqual(['Shop', 'com.example.base'])
  })

  it('needs only what the files lack together, and tells of mistakes in the file where they are', () => {
    expect(told('extends: base.yaml\ndata: []\n', { 'base.yaml': 'schema: 1\napp: {name: Shop}\nhost: []\n' })).toEqual([
      'base.yaml:3:1 manifest-unknown-key: unknown key "host" | did you mean "hosts"?',
    ])
  })

  it('extends several files, the first before the second', () => {
    const files = { 'a.yaml': 'app: {id: a}\ndata: [location]\n', 'b.yaml': 'app: {id: b, region: CN}\ndata: [contacts]\n' }
    const { document, manifest } = read(`${HEAD}extends: [a.yaml, b.yaml]\ndata: []\n`, files)
    expect(document?.app).toEqual({ name: 'Shop', id: 'a', region: 'CN' })
    expect(manifest?.data.map(({ value }) => value.category)).toEqual(['location', 'contacts'])
  })

  it('tells of a file that is not there, one that breaks, and one that extends itself', () => {
    expect(told('schema: 1\nextends: ./none.yaml\ndata: []\n')).toEqual([
      'privacy.yaml:2:10 manifest-extends: cannot read ./none.yaml | the path is relative to this manifest',
    ])
    expect(told('schema: 1\nextends: base.yaml\ndata: []\n', { 'base.yaml': 'a: [' })).toEqual([
      expect.stringMatching(/^base\.yaml:1:\d+ manifest-syntax/),
    ])
    expect(told(`${HEAD}data: []\nextends: a.yaml\n`, { 'a.yaml': 'extends: privacy.yaml\n', 'privacy.yaml': HEAD })).toEqual([
      'a.yaml:1:10 manifest-extends: privacy.yaml extends itself | the path is relative to this manifest',
    ])
    expect(told(`${HEAD}data: []\nextends: ./privacy.yaml\n`, { 'privacy.yaml': HEAD })).toHaveLength(1)
  })

  it('does not hang on aliases without an end, or those that grow', () => {
    expect(() => read(`${HEAD}data: &all [*all]\n`)).not.toThrow()
    const growing = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...[1, 2, 3, 4, 5, 6].map(
        (n) =>
          `a${n}: &a${n} [${Array(10)
            .fill(`*a${n - 1}`)
            .join(', ')}]`,
      ),
    ]
    expect(told(`${growing.join('\n')}\n`)).toEqual([expect.stringContaining('manifest-too-large')])
  })
})
