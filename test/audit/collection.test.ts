import { describe, expect, it } from 'vitest'
import { evidence, findings, manifest, rows, use } from './audit-input.ts'

describe('undeclared-collection', () => {
  const imei = evidence({ category: 'device-id/imei' })

  it('tells of a category that the manifest does not have, at the place of the call', () => {
    const [finding, ...rest] = findings('undeclared-collection', { manifest: manifest(), evidence: [imei] })
    expect(rest).toEqual([])
    expect(finding).toMatchObject({
      severity: 'error',
      confidence: 'certain',
      file: 'src/a.ts',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
      category: 'device-id/imei',
      evidence: [imei.id],
    })
    expect(finding?.message.en).toContain('device-id/imei (the device-id/imei)')
    expect(finding?.message.zh).toContain('device-id/imei（device-id/imei中）')
    expect(finding?.help?.en).toContain('category: device-id/imei')
  })

  it.each([
    ['the category itself', 'device-id/imei', 0],
    ['its parent', 'device-id', 0],
    ['a sibling', 'device-id/oaid', 1],
    ['a name that only starts alike', 'device-id/im', 1],
    ['a child of something else', 'location', 1],
  ])('with %s declared', (_, declared, count) => {
    expect(rows('undeclared-collection', { manifest: manifest({ data: [declared] }), evidence: [imei] })).toHaveLength(count)
  })

  it('does not let a child cover its parent', () => {
    const data = ['device-id/imei']
    expect(rows('undeclared-collection', { manifest: manifest({ data }), evidence: [evidence({ category: 'device-id' })] })).toHaveLength(1)
  })

  it('warns where the evidence is only likely', () => {
    const likely = evidence({ category: 'location', confidence: 'likely' })
    const [finding] = findings('undeclared-collection', { manifest: manifest(), evidence: [likely] })
    expect(finding).toMatchObject({ severity: 'warning', confidence: 'likely' })
  })

  it('is silent about requests, checks and evidence without a category, and without a manifest', () => {
    const silent = [evidence({ kind: 'request', category: 'camera' }), evidence({ kind: 'check', category: 'camera' }), evidence()]
    expect(rows('undeclared-collection', { manifest: manifest(), evidence: silent })).toEqual([])
    expect(rows('undeclared-collection', { evidence: [imei] })).toEqual([])
  })

  it('falls back to the id of a category that the taxonomy does not name', () => {
    const [finding] = findings('undeclared-collection', { manifest: manifest(), evidence: [evidence({ category: 'new/one' })] })
    expect(finding?.message.en).toMatch(/^new\/one is collected/)
  })
})

describe('unused-declaration', () => {
  it('tells of a category that nothing collects, at its entry', () => {
    expect(rows('unused-declaration', { manifest: manifest({ data: ['camera', 'location'] }) })).toEqual([
      'warning privacy.yaml:10:5 camera',
      'warning privacy.yaml:11:5 location',
    ])
  })

  it.each([
    ['the category is collected', evidence({ category: 'device-id' }), 0],
    ['a child is collected', evidence({ category: 'device-id/imei' }), 0],
    ['the category is asked for', evidence({ category: 'device-id', kind: 'request' }), 0],
    ['its status is only checked', evidence({ category: 'device-id', kind: 'check' }), 1],
    ['something else is collected', evidence({ category: 'location' }), 1],
  ])('where %s', (_, each, count) => {
    expect(rows('unused-declaration', { manifest: manifest({ data: ['device-id'] }), evidence: [each] })).toHaveLength(count)
  })

  it('does not take a parent for its declared child', () => {
    const data = ['device-id/imei']
    expect(rows('unused-declaration', { manifest: manifest({ data }), evidence: [evidence({ category: 'device-id' })] })).toHaveLength(1)
  })

  it('believes what users type in, what an SDK collects, and what an SDK of the app publishes', () => {
    const data = ['user', 'user/name', { category: 'contacts', collectedBy: 'amap' }]
    expect(rows('unused-declaration', { manifest: manifest({ data }) })).toEqual([])
    expect(rows('unused-declaration', { manifest: manifest({ data: ['location'] }), sdks: [use({ id: 'amap' })] })).toEqual([])
    expect(rows('unused-declaration', { manifest: manifest({ data: ['location'] }), sdks: [use({ id: 'sentry' })] })).toHaveLength(1)
  })

  it('does not take `username` for what users type in', () => {
    expect(rows('unused-declaration', { manifest: manifest({ data: ['user-agent'] }) })).toHaveLength(1)
  })
})

describe('undeclared-sdk', () => {
  it('tells of an SDK at its first import, or where it is listed', () => {
    const imported = use({ imports: [{ file: 'src/App.tsx', line: 2 }] })
    expect(rows('undeclared-sdk', { manifest: manifest(), sdks: [imported] })).toEqual(['error src/App.tsx:2:1 sentry'])
    expect(rows('undeclared-sdk', { manifest: manifest(), sdks: [use()] })).toEqual(['error package.json:7:1 sentry'])
  })

  it('says the name of an SDK with its package, and the package alone for one without a record', () => {
    const message = (some: Parameters<typeof use>[0]) => findings('undeclared-sdk', { manifest: manifest(), sdks: [use(some)] })[0]?.message
    expect(message({})).toEqual({
      en: 'The sentry (@sentry/react-native) is used and not listed',
      zh: '使用了 sentry中文（@sentry/react-native），但清单未列出',
    })
    expect(message({ id: 'nobody', package: 'nobody-sdk' })?.en).toBe('nobody-sdk is used and not listed')
  })

  it.each([
    ['its id', { id: 'sentry' }, 0],
    ['its id in other letters', { id: 'Sentry' }, 0],
    ['its package', { id: 'own-name', packages: ['@sentry/react-native'] }, 0],
    ['its native package', { id: 'own-name', nativePackages: ['@sentry/react-native'] }, 0],
    ['another package', { id: 'own-name', packages: ['@sentry/browser'] }, 1],
  ])('with %s declared', (_, declared, count) => {
    expect(rows('undeclared-sdk', { manifest: manifest({ sdks: [declared] }), sdks: [use()] })).toHaveLength(count)
  })

  it('is silent about an SDK that is only installed, and without a manifest', () => {
    expect(rows('undeclared-sdk', { manifest: manifest(), sdks: [use({ used: false })] })).toEqual([])
    expect(rows('undeclared-sdk', { sdks: [use()] })).toEqual([])
  })
})
