import { describe, expect, it } from 'vitest'
import { scanText, shortPermission } from '../../src/report/scan-text.ts'
import type { ScanTextOptions } from '../../src/report/scan-text.ts'
import { columnsOf } from '../../src/report/terminal-text.ts'
import type { Report, SdkUse } from '../../src/types.ts'
import { collects, reportOf } from './report-of.ts'

function text(report: Partial<Report>, some: Partial<ScanTextOptions> = {}): string {
  return scanText(reportOf(report), {
    width: 80,
    color: false,
    lang: 'en',
    categoryName: (id) => (id === 'camera' ? { zh: '相机', en: 'the camera' } : undefined),
    sdkName: (id) => (id === 'sentry' ? { zh: '哨兵', en: 'Sentry' } : undefined),
    unusedPermissions: [],
    frames: false,
    all: false,
    gaps: false,
    text: () => undefined,
    ...some,
  })
}

const rowOf = (output: string, start: string): string | undefined => output.split('\n').find((line) => line.trimStart().startsWith(start))
const sdk = (id: string, used = true): SdkUse => ({
  id,
  package: `${id}-package`,
  coordinates: [],
  used,
  file: 'package.json',
  line: 1,
  imports: [],
})

describe('scanText', () => {
  it('says that nothing was found, and what comes next', () => {
    const output = text({})
    expect(output.split('\n')[0]).toMatch(/^candor 1\.2\.3 {2}react-native +1,234 files in 1\.5 s$/)
    expect(columnsOf(output.split('\n')[0]!)).toBe(80)
    expect(output).toContain('nothing found that collects data or asks for a permission')
    expect(output).toContain('Nothing is declared yet. Next: candor init')
  })

  it('lists categories, the most frequent first, each with its first place and its count', () => {
    const evidence = [
      collects('camera'),
      collects('sms', { file: 'src/b.ts', line: 7 }),
      collects('sms'),
      collects('nfc', { kind: 'check' }),
    ]
    const output = text({ evidence })
    expect(output.indexOf('sms')).toBeLessThan(output.indexOf('camera'))
    expect(rowOf(output, 'sms')).toMatch(/^ {2}sms +src\/b\.ts:7 +2$/)
    expect(rowOf(output, 'camera')).toMatch(/^ {2}camera +src\/a\.ts:2 +1$/)
    expect(rowOf(output, 'nfc')).toBeUndefined()
  })

  it('shows the app’s own place before a component’s, and names the component where there is nothing else', () => {
    const vendored = { origin: 'vendored', component: 'qr-kit', file: 'lib/qr.js' } as const
    expect(rowOf(text({ evidence: [collects('camera', vendored), collects('camera')] }), 'camera')).toMatch(/src\/a\.ts:2 +2$/)
    expect(rowOf(text({ evidence: [collects('camera', vendored)] }), 'camera')).toMatch(/lib\/qr\.js:2 +1 +in qr-kit$/)
  })

  it('says what is declared where there is a manifest', () => {
    const evidence = [collects('device-id/imei'), collects('camera', { confidence: 'likely' })]
    const output = text({ evidence }, { declared: { file: 'privacy.yaml', categories: ['device-id'] } })
    expect(rowOf(output, 'device-id')).toMatch(/1 +declared$/)
    expect(rowOf(output, 'camera')).toMatch(/1 +not declared, likely$/)
    expect(output).toContain('Next: candor check  (holds this against privacy.yaml)')
  })

  it('lists what is asked for once, SDKs in use, and permissions for nothing', () => {
    const asks = (permission: string) => collects('camera', { kind: 'request', permission })
    const output = text(
      {
        evidence: [
          asks('android.permission.CAMERA'),
          asks('android.permission.CAMERA'),
          asks('scope.camera'),
          collects('sms', { kind: 'request' }),
        ],
        sdks: [sdk('sentry'), sdk('other'), sdk('idle', false)],
      },
      { unusedPermissions: ['android.permission.READ_SMS'] },
    )
    expect(output).toContain('\n  asks for  CAMERA, scope.camera, sms\n')
    expect(output).toContain('\n  SDKs  Sentry, other-package\n')
    expect(output).toContain('\n  declared in platform files but never used  READ_SMS\n')
  })

  it('folds long lists unless all is asked', () => {
    const sdks = Array.from({ length: 10 }, (_, index) => sdk(`kit-${index}`))
    expect(text({ sdks })).toMatch(/kit-7-package and\s+2 more/)
    expect(text({ sdks }, { all: true })).toContain('kit-9-package')
  })

  it('shows every place with its code', () => {
    const evidence = [collects('camera'), collects('sms', { kind: 'check' })]
    const output = text({ evidence }, { frames: true, text: () => 'a\n  cam()\nb' })
    expect(output).toContain('\ncamera  lib.api  collects\n  src/a.ts:2:3\n    1 │ a\n    2 │   cam()\n      │   ~~~\n    3 │ b\n')
    expect(output).not.toContain('sms  lib.api')
  })

  it('counts what was not seen, and lists it when asked', () => {
    const gaps: Report['gaps'] = [
      { file: 'a.ts', line: 4, why: 'unparsed', message: '"}" expected' },
      { file: 'b.ts', line: 1, why: 'too-large' },
    ]
    expect(text({ gaps })).toContain('Not seen: 2 places (candor scan --gaps)')
    expect(text({ gaps: gaps.slice(1) })).toContain('Not seen: 1 place (')
    expect(text({ gaps }, { gaps: true })).toContain(
      '\nNot seen\n  a.ts:4  could not be fully parsed: "}" expected\n  b.ts:1  is too large to be read\n',
    )
  })

  it('says it in Chinese, in line', () => {
    const output = text({ evidence: [collects('camera'), collects('sms', { file: 'src/b.ts' })], sdks: [sdk('sentry')] }, { lang: 'zh' })
    const rows = ['收集', 'camera 相机', 'sms'].map((start) => rowOf(output, start)!)
    const columns = ['位置', 'src/a.ts', 'src/b.ts'].map((place, index) => columnsOf(rows[index]!.slice(0, rows[index]!.indexOf(place))))
    expect(new Set(columns).size).toBe(1)
    expect(output).toContain('SDK  哨兵')
    expect(output).toContain('尚未声明任何内容')
  })

  it('keeps to the width', () => {
    const file = 'packages/application/src/features/account/screens/ProfileScreen.tsx'
    const evidence = ['clipboard/read', 'device-id/android-id', 'sensors/environment'].map((category) =>
      collects(category, { file, line: 1234, confidence: 'likely' }),
    )
    const gaps: Report['gaps'] = [{ file: 'src/a.ts', line: 4, why: 'unparsed', message: 'word '.repeat(30) }]
    const unusedPermissions = Array.from({ length: 9 }, (_, index) => `android.permission.SOME_LONG_PERMISSION_${index}`)
    const declared = { file: 'privacy.yaml', categories: [] }
    const platforms: Report['platforms'] = ['react-native', 'expo', 'uni-app', 'taro', 'wechat', 'alipay', 'douyin', 'capacitor', 'cordova']
    for (const width of [80, 120]) {
      const output = text(
        { evidence, gaps, platforms, sdks: Array.from({ length: 9 }, (_, index) => sdk(`some-sdk-${index}`)) },
        { width, unusedPermissions, declared, gaps: true, frames: true, text: () => `a\n${'x'.repeat(300)}` },
      )
      for (const line of output.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
    }
  })

  it('never prints a control character of a name', () => {
    const file = 'src/\u001B[31m\r\n.ts'
    const evidence = [collects('camera', { file, api: '\u0007' }), collects('sms', { kind: 'request', permission: '\u001B[2J' })]
    const gaps: Report['gaps'] = [{ file, line: 1, why: 'unreadable', message: '\u001B' }]
    const output = text({ evidence, gaps, sdks: [{ ...sdk('x'), package: '\u001B]' }] }, { frames: true, gaps: true })
    expect(output).not.toMatch(/[\u001B\u0007\r]/)
  })
})

it('shortens the names of permissions', () => {
  expect(['android.permission.CAMERA', 'ohos.permission.CAMERA', 'scope.camera', 'NSCameraUsageDescription'].map(shortPermission)).toEqual([
    'CAMERA',
    'CAMERA',
    'scope.camera',
    'NSCameraUsageDescription',
  ])
})
