import { afterAll, describe, expect, it } from 'vitest'
import type { Sdk } from '../src/rule-types.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

describe('sdk', () => {
  it('shows a record on one screen, in either language', async () => {
    const { out, err, code } = await candor(['sdk', 'jpush-react-native', '--lang', 'en'], { columns: 80 })
    expect([err, code]).toEqual(['', 0])
    expect(out.split('\n').length).toBeLessThan(30)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(out).toMatch(/^jpush {2}极光推送 SDK \/ JPush {2}push\n {2}provider +深圳市和讯华谷信息技术有限公司, CN\n/)
    expect(out).toMatch(/\n {2}source +https:\/\/docs\.jiguang\.cn\//)
    expect((await candor(['sdk', 'jpush', '--lang', 'zh'])).out).toMatch(/\n {2}目的 +消息推送\n/)
  })

  it('says how a list was obtained, that there is none, and which calls start the SDK', async () => {
    expect((await candor(['sdk', 'amplitude', '--lang', 'en'])).out).toMatch(/\(as the SDK’s own\s+privacy manifest \(iOS\) declares\)/)
    expect((await candor(['sdk', 'janalytics', '--lang', 'en'])).out).toContain('no published list was confirmed')
    expect((await candor(['sdk', '@sentry/react-native', '--lang', 'en'])).out).toMatch(/started by +.*@sentry\/browser init/)
  })

  it('shows every SDK that a name serves', async () => {
    const { out } = await candor(['sdk', 'weixin', '--format', 'json'])
    expect((JSON.parse(out) as Sdk[]).map(({ id }) => id)).toEqual(['wechat-opensdk', 'wechat-pay'])
  })

  it('lists all, as text and as JSON', async () => {
    const records = JSON.parse((await candor(['sdk', '--list', '--format', 'json'])).out) as Sdk[]
    expect(records.length).toBeGreaterThan(500)
    expect(records.every(({ id, coordinates, dataSource }) => id && coordinates && dataSource)).toBe(true)
    const { out } = await candor(['sdk', '--list', '--lang', 'zh'])
    expect(out.trimEnd().split('\n')).toHaveLength(records.length)
    expect(out).toMatch(/^jpush +极光推送 SDK {2}push$/m)
    expect(out).toMatch(/^janalytics .*清单未核实$/m)
  })

  it('suggests what was meant, and says what to type', async () => {
    const { err, code } = await candor(['sdk', 'jpush-react-nativ', '--lang', 'en'])
    expect([err, code]).toEqual(['candor: the directory does not know "jpush-react-nativ"\n  did you mean "jpush-react-native"?\n', 2])
    expect((await candor(['sdk', 'zzzzzzzzzzzzzz', '--lang', 'en'])).err).toContain('candor sdk --list')
    expect((await candor(['sdk', '--lang', 'en'])).err).toContain('which SDK?')
  })

  it('knows a team’s own SDKs', async () => {
    const record = `sdks:
  - id: acme-people
    name: {zh: Acme 通讯录 SDK, en: Acme People}
    relation: affiliate
    kind: other
    data: {required: [contacts], optional: [usage-log]}
    dataSource: https://wiki.acme.example/people-sdk
    coordinates: {npm: ['@acme/people']}
    sources: [https://wiki.acme.example/people-sdk]
`
    const cwd = folderOf({ 'privacy-rules/sdks/acme.yaml': record })
    const { out, err } = await candor(['sdk', '@acme/people', '--rules', 'privacy-rules', '--lang', 'en'], { cwd })
    expect(err).toBe('')
    expect(out).toContain(
      'acme-people  Acme 通讯录 SDK / Acme People  other\n  relation  affiliate\n  data      contacts\n  optional  usage-log\n',
    )
  })
})
