import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Category, ExpoPlugin, Permission } from '../../src/rule-types.ts'

const rules = new URL('../../rules/', import.meta.url)
const load = <T>(file: string): T => parse(readFileSync(new URL(file, rules), 'utf8')) as T

const { categories } = load<{ categories: Category[] }>('taxonomy.yaml')
const ids = categories.map(({ id }) => id)
const tables = ['android', 'ios', 'harmony', 'mini-program', 'web'].map((platform) => ({
  platform,
  permissions: load<{ permissions: Permission[] }>(`permissions/${platform}.yaml`).permissions,
}))
const named = new Map(tables.flatMap(({ permissions }) => permissions.map((permission) => [permission.name, permission])))

describe('taxonomy.yaml', () => {
  it('has every category of the design, each once', () => {
    const design =
      'device-id/imei device-id/meid device-id/imsi device-id/iccid device-id/mac device-id/oaid device-id/idfa device-id/idfv device-id/android-id device-id/serial device-id/other device-info carrier network/ip network/wifi network/state location clipboard/read contacts call-log sms calendar photos camera microphone screen-capture bluetooth nfc sensors/motion sensors/environment sensors/health biometrics app-list notifications storage account cookies advertising usage-log user-agent auto-start'
    expect(design.split(' ').filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names parents that exist, both languages and a source', () => {
    for (const { id, parent, name, why, source } of categories) {
      expect([id, parent]).toEqual([id, id.includes('/') ? id.split('/')[0] : undefined])
      if (parent) expect(ids).toContain(parent)
      expect([id, name.zh && name.en && why?.zh && why.en && source]).toEqual([id, source])
    }
  })

  it('marks what article 28 of the PIPL protects', () => {
    const sensitive = categories.filter((category) => category.sensitive).map(({ id }) => id)
    expect(sensitive).toEqual(expect.arrayContaining(['location', 'biometrics', 'sensors/health', 'user/bank-card', 'user/child']))
    expect(sensitive).not.toContain('device-info')
  })
})

describe.each(tables)('permissions/$platform.yaml', ({ permissions }) => {
  it('is sorted by name, without repetition', () => {
    const names = permissions.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('gives known categories, a level and a source', () => {
    const levels = ['dangerous', 'normal', 'signature', 'vendor', 'user_grant', 'system_grant', 'manual_settings']
    expect(permissions.filter(({ category }) => category && !ids.includes(category))).toEqual([])
    expect(permissions.filter(({ level, source }) => !levels.includes(level ?? '') || !source)).toEqual([])
  })
})

describe('the permission tables', () => {
  it('gives each alias to one permission', () => {
    const aliases = [...named.values()].flatMap(({ alias = [] }) => alias)
    expect(new Set(aliases).size).toBe(aliases.length)
    expect(aliases.filter((alias) => named.has(alias))).toEqual([])
  })

  it.each([
    ['android.permission.ACCESS_FINE_LOCATION', 'dangerous', 'location'],
    ['android.permission.READ_PHONE_STATE', 'dangerous', 'device-id'],
    ['android.permission.CALL_PHONE', 'dangerous', undefined],
    ['android.permission.INTERNET', 'normal', undefined],
    ['android.permission.health.READ_STEPS', 'dangerous', 'sensors/health'],
    ['com.asus.msa.SupplementaryDID.ACCESS', 'vendor', 'device-id/oaid'],
    ['NSUserTrackingUsageDescription', 'dangerous', 'advertising'],
    ['NSSiriUsageDescription', 'dangerous', undefined],
    ['ohos.permission.READ_PASTEBOARD', 'user_grant', 'clipboard/read'],
    ['ohos.permission.CUSTOM_SCREEN_RECORDING', 'manual_settings', 'screen-capture'],
    ['scope.userLocation', 'dangerous', 'location'],
    ['clipboard-read', 'dangerous', 'clipboard/read'],
  ])('says of %s: %s, %s', (name, level, category) => {
    expect([named.get(name)?.level, named.get(name)?.category]).toEqual([level, category])
  })
})

describe('permissions/expo-plugins.yaml', () => {
  const { plugins } = load<{ plugins: ExpoPlugin[] }>('permissions/expo-plugins.yaml')

  it('lists each plugin once, with a source', () => {
    expect(new Set(plugins.map(({ plugin }) => plugin)).size).toBe(plugins.length)
    expect(plugins.filter(({ source }) => !source)).toEqual([])
  })

  it('names permissions of the tables, and background modes of iOS', () => {
    const modes = ['audio', 'bluetooth-central', 'bluetooth-peripheral', 'fetch', 'location', 'processing', 'remote-notification']
    const names = plugins.flatMap(({ always = [], unless = {}, options = {}, items = {}, itemsOrAll = {}, blocks = {} }) => [
      ...always,
      ...[unless, options, blocks, ...Object.values(items), ...Object.values(itemsOrAll)].flatMap((lists) => Object.values(lists).flat()),
    ])
    expect(names.filter((name) => !named.has(name) && !modes.includes(name))).toEqual([])
  })
})
