import { describe, expect, it } from 'vitest'
import type { PlatformFile } from '../../src/types.ts'
import { evidence, findings, manifest, permission, rows, use } from './audit-input.ts'

const CAMERA = 'android.permission.CAMERA'
const asks = evidence({ kind: 'request', category: 'camera', permission: CAMERA })
const android: PlatformFile[] = [{ file: 'app/AndroidManifest.xml', kind: 'android-manifest' }]
const ios: PlatformFile[] = [{ file: 'ios/Info.plist', kind: 'info-plist' }]

describe('undeclared-permission', () => {
  it('tells of a request at its place, and of an entry of a platform file', () => {
    expect(rows('undeclared-permission', { manifest: manifest(), evidence: [asks], permissions: [permission(CAMERA)] })).toEqual([
      `error src/a.ts:3:5 ${CAMERA}`,
      `error app/AndroidManifest.xml:4:3 ${CAMERA}`,
    ])
  })

  it.each([
    ['its exact name', CAMERA, 0],
    ['its abstract name', 'camera', 0],
    ['an abstract name with platform names', { name: 'scan', names: [CAMERA] }, 0],
    ['another permission', 'android.permission.READ_CONTACTS', 1],
    ['another category', 'contacts', 1],
  ])('with %s declared', (_, declared, count) => {
    const permissions = [declared]
    expect(rows('undeclared-permission', { manifest: manifest({ permissions }), evidence: [asks] })).toHaveLength(count)
    expect(rows('undeclared-permission', { manifest: manifest({ permissions }), permissions: [permission(CAMERA)] })).toHaveLength(count)
  })

  it('takes a parent category for its children', () => {
    const phone = permission('android.permission.READ_PHONE_STATE')
    expect(rows('undeclared-permission', { manifest: manifest({ permissions: ['device-id'] }), permissions: [phone] })).toEqual([])
    expect(rows('undeclared-permission', { manifest: manifest({ permissions: ['device-id/oaid'] }), permissions: [phone] })).toHaveLength(1)
  })

  it('holds a request that names only a category against abstract names', () => {
    const some = evidence({ kind: 'request', category: 'camera' })
    expect(rows('undeclared-permission', { manifest: manifest(), evidence: [some] })).toEqual(['error src/a.ts:3:5 camera'])
    expect(rows('undeclared-permission', { manifest: manifest({ permissions: ['camera'] }), evidence: [some] })).toEqual([])
  })

  it('is silent about a wrapper without a category, status checks, and without a manifest', () => {
    const silent = [evidence({ kind: 'request' }), evidence({ kind: 'check', category: 'camera', permission: CAMERA })]
    expect(rows('undeclared-permission', { manifest: manifest(), evidence: silent })).toEqual([])
    expect(rows('undeclared-permission', { evidence: [asks], permissions: [permission(CAMERA)] })).toEqual([])
  })

  it('is silent about harmless and unknown entries, privacy manifests and background modes', () => {
    const permissions = [
      permission('android.permission.INTERNET'),
      permission('com.example.permission.OWN'),
      permission(CAMERA, { kind: 'privacy-manifest' }),
      permission(CAMERA, { kind: 'background-mode' }),
    ]
    expect(rows('undeclared-permission', { manifest: manifest(), permissions })).toEqual([])
  })

  it('names the package that adds an entry', () => {
    const [finding] = findings('undeclared-permission', {
      manifest: manifest(),
      permissions: [permission(CAMERA, { from: 'expo-camera' })],
    })
    expect(finding?.message.en).toContain('(added by expo-camera)')
    expect(finding?.message.zh).toContain('（由 expo-camera 添加）')
  })
})

describe('permission-mismatch', () => {
  it('tells of a request that the platform file does not name, with or without a manifest', () => {
    const [finding] = findings('permission-mismatch', { evidence: [asks], platformFiles: android })
    expect(finding).toMatchObject({ severity: 'error', file: 'src/a.ts', line: 3, permission: CAMERA })
    expect(finding?.help?.en).toContain('app/AndroidManifest.xml')
    expect(rows('permission-mismatch', { evidence: [asks], platformFiles: android, permissions: [permission(CAMERA)] })).toEqual([])
  })

  it('is silent where the app has no file that could name it', () => {
    expect(rows('permission-mismatch', { evidence: [asks], platformFiles: ios })).toEqual([])
    expect(rows('permission-mismatch', { evidence: [asks] })).toEqual([])
  })

  it('takes a library’s own name for the permission that it stands for', () => {
    const own = evidence({ kind: 'request', category: 'camera', permission: 'ios.permission.CAMERA' })
    expect(rows('permission-mismatch', { evidence: [own], platformFiles: ios })).toEqual(['error src/a.ts:3:5 NSCameraUsageDescription'])
    const declared = permission('NSCameraUsageDescription', { kind: 'usage-description', reason: 'to scan' })
    expect(rows('permission-mismatch', { evidence: [own], platformFiles: ios, permissions: [declared] })).toEqual([])
  })

  it('wants the usage description that a request needs on the other system too', () => {
    const both = { ...asks, needs: [CAMERA, 'NSCameraUsageDescription'] }
    const platformFiles = [...android, ...ios]
    expect(rows('permission-mismatch', { evidence: [both], platformFiles, permissions: [permission(CAMERA)] })).toEqual([
      'error src/a.ts:3:5 NSCameraUsageDescription',
    ])
  })

  it.each([
    ['ohos.permission.CAMERA', 'harmony-module', 1],
    ['ohos.permission.CAMERA', 'android-manifest', 0],
    ['scope.userLocation', 'mini-program-config', 1],
    ['scope.camera', 'mini-program-config', 0],
    [CAMERA, 'uni-manifest', 1],
  ] as const)('%s belongs in %s: %s', (name, kind, count) => {
    const each = evidence({ kind: 'request', category: 'camera', permission: name })
    expect(rows('permission-mismatch', { evidence: [each], platformFiles: [{ file: 'x', kind }] })).toHaveLength(count)
  })

  it('is silent about collection and status checks', () => {
    const silent = [evidence({ permission: CAMERA }), evidence({ kind: 'check', permission: CAMERA })]
    expect(rows('permission-mismatch', { evidence: silent, platformFiles: android })).toEqual([])
  })

  it('tells of an empty usage description, not of one that the format does not have', () => {
    const key = 'NSCameraUsageDescription'
    const place = { file: 'ios/Info.plist', line: 9, column: 2, kind: 'usage-description' } as const
    for (const reason of ['', ' \n\t'])
      expect(rows('permission-mismatch', { permissions: [permission(key, { ...place, reason })] })).toEqual([
        `error ios/Info.plist:9:2 ${key}`,
      ])
    expect(rows('permission-mismatch', { permissions: [permission(key, { ...place, reason: 'to scan' }), permission(CAMERA)] })).toEqual([])
  })
})

describe('unused-permission', () => {
  it('tells of an entry of a platform file that nothing uses, with or without a manifest', () => {
    expect(rows('unused-permission', { permissions: [permission(CAMERA)] })).toEqual([`warning app/AndroidManifest.xml:4:3 ${CAMERA}`])
  })

  it.each([
    ['the request', asks, 0],
    ['a call that needs it', evidence({ needs: [CAMERA] }), 0],
    ['collection of its category', evidence({ category: 'camera' }), 0],
    ['a status check that does not name it', evidence({ kind: 'check', category: 'camera' }), 1],
    ['collection of something else', evidence({ category: 'location' }), 1],
  ])('is served by %s', (_, each, count) => {
    expect(rows('unused-permission', { permissions: [permission(CAMERA)], evidence: [each] })).toHaveLength(count)
  })

  it('takes parents, children and siblings of a category for a use', () => {
    const permissions = [permission('android.permission.READ_PHONE_STATE')]
    for (const category of ['device-id', 'device-id/imei', 'device-id/oaid'])
      expect(rows('unused-permission', { permissions, evidence: [evidence({ category })] })).toEqual([])
    expect(rows('unused-permission', { permissions, evidence: [evidence({ category: 'device-info' })] })).toHaveLength(1)
  })

  it('believes an SDK’s published permissions', () => {
    const permissions = [permission('android.permission.READ_PHONE_STATE')]
    expect(rows('unused-permission', { permissions, sdks: [use({ id: 'amap' })] })).toEqual([])
    expect(rows('unused-permission', { permissions, sdks: [use({ id: 'nobody' })] })).toHaveLength(1)
  })

  it('is silent about harmless entries and privacy manifests', () => {
    const permissions = [permission('android.permission.INTERNET'), permission(CAMERA, { kind: 'privacy-manifest' })]
    expect(rows('unused-permission', { permissions })).toEqual([])
  })

  it.each([
    ['an exact name', CAMERA],
    ['an abstract name', 'camera'],
    ['platform names', { name: 'scan', names: [CAMERA] }],
  ])('tells of an entry of the manifest with %s', (_, declared) => {
    const name = typeof declared === 'string' ? declared : declared.name
    const some = { manifest: manifest({ permissions: [declared] }) }
    expect(rows('unused-permission', some)).toEqual([`warning privacy.yaml:10:5 ${name}`])
    expect(rows('unused-permission', { ...some, evidence: [asks] })).toEqual([])
  })

  it('takes an entry of the platform file for a use of the manifest’s, which is then told of once', () => {
    const some = { manifest: manifest({ permissions: ['camera'] }), permissions: [permission(CAMERA)] }
    expect(rows('unused-permission', some)).toEqual([`warning app/AndroidManifest.xml:4:3 ${CAMERA}`])
  })
})
