import { describe, expect, it } from 'vitest'
import type { Sdk } from '../../src/rule-types.ts'
import type { DeclaredSdk } from '../../src/manifest-types.ts'
import { findings, input, manifest } from './audit-input.ts'

const record: Sdk = {
  ...input().sdkDirectory.get('sentry')!,
  data: { required: ['device-id', 'location'], optional: ['camera'] },
  dataSource: 'https://x.example/list',
  sources: ['https://x.example'],
  provider: { name: '某某科技（北京）有限公司', en: 'X Ltd. (Beijing)' },
}

function told(entry: Partial<DeclaredSdk>, some: Partial<typeof record> = {}): string[] {
  const sdkDirectory = new Map([['sentry', { ...record, ...some }]])
  return findings('sdk-contradiction', { manifest: manifest({ sdks: [{ id: 'sentry', ...entry }] }), sdkDirectory }).map(
    ({ severity, file, line, message }) => `${severity} ${file}:${line} ${message.en}`,
  )
}

const declares = (...required: string[]): Partial<DeclaredSdk> => ({ data: required, dataByNeed: { required, optional: [] } })

describe('sdk-contradiction', () => {
  it('finds data that the provider says is always collected and the entry leaves out', () => {
    expect(told(declares('camera'))).toEqual([
      'warning privacy.yaml:10 The sentry collects more than its entry says, as its provider publishes: device-id (the device-id), location (the location)',
    ])
    expect(told(declares())).toHaveLength(1)
  })

  it('only notes what the directory has from memory', () => {
    expect(told(declares(), { dataBasis: 'memory' })[0]).toMatch(/^note /)
    expect(told(declares(), { dataBasis: 'privacy-manifest' })[0]).toMatch(/^warning /)
  })

  it('takes a family for its members, a member for its family, and silence for the directory’s list', () => {
    expect(told(declares('location', 'device-id/imei'))).toEqual([])
    expect(told(declares('location', 'device-id'), { data: { required: ['device-id/imei'], optional: [] } })).toEqual([])
    expect(told({})).toEqual([])
  })

  it('finds another provider, whatever the width of brackets, spaces and case', () => {
    const provided = (zh: string): string[] => told({ provider: { name: { zh } } })
    expect(provided('某某科技(北京)有限公司')).toEqual([])
    expect(provided('x ltd')).toEqual([])
    expect(provided('另一家公司')).toEqual([
      'warning privacy.yaml:10 The sentry is provided by 某某科技（北京）有限公司, not by 另一家公司',
    ])
    expect(told({ provider: { name: { zh: '另一家公司', en: 'X Ltd.' } } })).toEqual([])
  })

  it('only notes another relation, which an app’s own group may have', () => {
    expect(told({ provider: { relation: 'affiliate' } })).toEqual([
      'note privacy.yaml:10 The sentry is declared as affiliate; the directory has it as third-party',
    ])
    expect(told({ provider: { relation: 'third-party' } })).toEqual([])
  })

  it('knows an SDK by its packages too, and says nothing of one that it does not know', () => {
    const some = { coordinates: { npm: ['@sentry/browser'] } }
    expect(told({ id: 'mine', packages: ['@sentry/browser'], ...declares() }, some)).toHaveLength(1)
    expect(told({ id: 'mine', ...declares() }, some)).toEqual([])
  })
})
