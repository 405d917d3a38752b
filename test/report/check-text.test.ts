import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/report/check-text.ts'
import type { CheckTextOptions } from '../../src/report/check-text.ts'
import { columnsOf } from '../../src/report/terminal-text.ts'
import type { Report } from '../../src/types.ts'
import { collects, finding, reportOf } from './report-of.ts'

const checks = [
  { id: 'undeclared-collection', why: { en: 'people must know', zh: '用户须知情' }, legal: ['PIPL 17'] },
  { id: 'coverage-gap', why: { en: 'unseen is not clean', zh: '未见不等于没有' }, legal: [] },
]

function text(report: Partial<Report>, some: Partial<CheckTextOptions> = {}): string {
  return checkText(reportOf(report), {
    width: 80,
    color: false,
    lang: 'en',
    checks,
    all: false,
    quiet: false,
    text: () => undefined,
    ...some,
  })
}

const places = (count: number) => Array.from({ length: count }, (_, index) => finding({ file: `src/${index}.ts`, fingerprint: `${index}` }))
const shownPlaces = (output: string): number => output.match(/^ {2}src\/\d+\.ts:2:3$/gm)?.length ?? 0

describe('checkText', () => {
  it('says what, where, why, what to do and by which rules', () => {
    expect(text({ findings: [finding()] }, { text: () => 'a\n  wx.go()\nb' })).toBe(
      [
        'error  undeclared-collection   camera is collected',
        '  src/a.ts:2:3',
        '    1 │ a',
        '    2 │   wx.go()',
        '      │   ~~~',
        '    3 │ b',
        '  why   people must know',
        '  do    declare it',
        '  rules PIPL 17 · candor explain undeclared-collection',
        '',
        '✗ 1 error (1 certain, 0 likely)',
        '  1,234 files, 5 read closely, 0 SDKs, 0 gaps · 1.5 s',
        '',
      ].join('\n'),
    )
  })

  it('says it in Chinese', () => {
    expect(text({ findings: [finding()] }, { lang: 'zh' })).toBe(
      [
        '错误  undeclared-collection   收集了相机',
        '  src/a.ts:2:3',
        '  原因  用户须知情',
        '  处理  请声明',
        '  依据 PIPL 17 · candor explain undeclared-collection',
        '',
        '✗ 1 个错误（1 个确定，0 个可能）',
        '  1,234 个文件，细读 5 个，0 个 SDK，0 处未能检查 · 1.5 s',
        '',
      ].join('\n'),
    )
  })

  it('puts findings about one thing together, and others apart', () => {
    const findings = [finding(), finding({ category: 'location' }), finding({ file: 'src/b.ts' }), finding({ severity: 'warning' })]
    const output = text({ findings })
    expect(output.match(/^(?:error|warning) .*/gm)).toHaveLength(3)
    expect(output).toContain('  src/a.ts:2:3\n  src/b.ts:2:3\n')
  })

  it('folds a group of more than five', () => {
    expect(shownPlaces(text({ findings: places(5) }))).toBe(5)
    const folded = text({ findings: places(6) })
    expect(shownPlaces(folded)).toBe(3)
    expect(folded).toContain('\n  and 3 more: --all\n')
    expect(folded).toContain('✗ 6 errors')
    const all = text({ findings: places(6) }, { all: true })
    expect(shownPlaces(all)).toBe(6)
    expect(all).not.toContain('more')
  })

  it('is quiet when asked: no notes, no explanations, the summary all the same', () => {
    const findings = [finding(), finding({ check: 'coverage-gap', severity: 'note', message: { en: 'not seen', zh: '' } })]
    const output = text({ findings, gaps: [{ file: 'a', line: 1, why: 'unparsed' }] }, { quiet: true })
    expect(output).not.toMatch(/not seen|people must know|declare it|PIPL/)
    expect(output).toContain('camera is collected')
    expect(output).toContain('✗ 1 error, 1 note')
  })

  it('marks likely findings, and counts them', () => {
    const output = text({ findings: [finding({ confidence: 'likely', severity: 'warning' })] })
    expect(output).toContain('warning  undeclared-collection   camera is collected (likely)\n')
    expect(output).toContain('! 1 warning (0 certain, 1 likely)')
  })

  it('says who calls a place', () => {
    const evidence = [collects('camera', { trace: [{ file: 'src/b.ts', line: 9, what: 'start() called by' }] })]
    expect(text({ findings: [finding({ evidence: [evidence[0]!.id] })], evidence })).toContain(
      '\n  called by  src/b.ts:9 start() called by\n',
    )
  })

  it('gives one line for a clean result, with what it covered', () => {
    const report = {
      findings: [],
      evidence: [collects('camera'), collects('camera', { line: 9 }), collects('location'), collects('sms', { kind: 'check' })],
    }
    expect(text(report)).toBe('✓ everything found is declared: 2 categories, 0 permissions, 0 SDKs in 1,234 files · 1.5 s\n')
  })

  it('is not clean where something could not be seen', () => {
    const findings = [finding({ check: 'coverage-gap', severity: 'note', message: { en: 'src/a.ts is too large', zh: '' } })]
    const output = text({ findings, gaps: [{ file: 'src/a.ts', line: 1, why: 'too-large' }] })
    expect(output).not.toContain('✓')
    expect(output).toContain('· 1 note')
    expect(output).toContain('1 gap')
  })

  it('does not show what is excepted, and says how much that is and until when', () => {
    const excepted = (until: string) => finding({ suppressed: { by: 'exception', reason: 'later', until } })
    const findings = [excepted('2027-03-01'), excepted('2027-01-31')]
    const clean = text({ findings })
    expect(clean).not.toContain('camera is collected')
    expect(clean).toContain('2 excepted until 2027-01-31')
    const open = text({ findings: [...findings, finding({ category: 'sms' })] })
    expect(open).toContain('✗ 1 error (1 certain, 0 likely) · 2 excepted until 2027-01-31')
  })

  it('keeps to the width', () => {
    const long = 'android.permission.READ_CONTACTS stands in android/app/src/main/AndroidManifest.xml and is not declared'
    const findings = [finding({ message: { en: long, zh: '' }, help: { en: `${long}\n${long}`, zh: '' }, confidence: 'likely' })]
    const code = `${'x'.repeat(300)}\n`.repeat(3)
    for (const width of [80, 120])
      for (const line of text({ findings }, { width, text: () => code }).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
  })

  it('never prints a control character of a name', () => {
    const file = 'src/\u001B[31m\nerror  forged.ts'
    const evidence = [collects('camera', { trace: [{ file, line: 1, what: '\u0007' }] })]
    const message = { en: `${file} is bad`, zh: '' }
    const output = text({
      findings: [finding({ file, message, help: { en: `mend ${file}`, zh: '' }, evidence: [evidence[0]!.id] })],
      evidence,
    })
    expect(output).not.toMatch(/[\u001B\u0007]/)
    expect(output).not.toMatch(/^error {2}forged/m)
    expect(output).toContain(String.raw`src/\x1b[31m\x0aerror  forged.ts:2:3`)
  })
})
