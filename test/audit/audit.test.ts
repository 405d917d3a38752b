import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/audit/audit.ts'
import type { Gap, Problem } from '../../src/types.ts'
import { evidence, findings, manifest, permission, rows, use } from './audit-input.ts'

const exception = { check: 'undeclared-collection', reason: 'until the rewrite', until: '2026-06-15' }
const collects = [evidence({ category: 'camera', file: 'src/dev/a.ts' }), evidence({ category: 'location', file: 'src/app/b.ts' })]

describe('exceptions', () => {
  const suppressed = (some: object): string[] =>
    findings('undeclared-collection', { manifest: manifest({ exceptions: [{ ...exception, ...some }] }), evidence: collects })
      .filter((finding) => finding.suppressed)
      .map(({ file }) => file)

  it.each([
    ['neither place nor category', {}, ['src/dev/a.ts', 'src/app/b.ts']],
    ['a glob', { where: 'src/dev/**' }, ['src/dev/a.ts']],
    ['a file', { where: 'src/app/b.ts' }, ['src/app/b.ts']],
    ['a category', { category: 'camera' }, ['src/dev/a.ts']],
    ['a glob and a category that no finding has together', { where: 'src/dev/**', category: 'location' }, []],
    ['another check', { check: 'undeclared-sdk' }, []],
    ['a later end', { until: '2027-01-01' }, ['src/dev/a.ts', 'src/app/b.ts']],
    ['an end that is past', { until: '2026-06-14' }, []],
  ])('with %s', (_, some, files) => {
    expect(suppressed(some)).toEqual(files)
  })

  it('keep the finding, with the reason and the end', () => {
    const [finding] = findings('undeclared-collection', { manifest: manifest({ exceptions: [exception] }), evidence: collects })
    expect(finding?.suppressed).toEqual({ by: 'exception', reason: 'until the rewrite', until: '2026-06-15' })
  })

  it('are told of the day after their end, not on it', () => {
    const some = { manifest: manifest({ exceptions: [exception] }) }
    expect(rows('expired-exception', { ...some, asOf: '2026-06-15' })).toEqual([])
    expect(rows('expired-exception', { ...some, asOf: '2026-06-16' })).toEqual(['error privacy.yaml:10:5 -'])
    expect(rows('expired-exception', {})).toEqual([])
  })
})

describe('fingerprints', () => {
  const all = (shift: number) => {
    const at = { line: 3 + shift }
    const some = {
      manifest: manifest({ data: ['contacts'], permissions: ['contacts'] }),
      evidence: [
        evidence({ category: 'camera', ...at }),
        evidence({ kind: 'request', permission: 'android.permission.CAMERA', category: 'camera', ...at }),
      ],
      sdks: [use(at)],
      permissions: [permission('NSPhotoLibraryUsageDescription', { reason: '', ...at })],
      platformFiles: [{ file: 'app/AndroidManifest.xml', kind: 'android-manifest' as const }],
      gaps: [{ file: 'src/big.ts', why: 'too-large' as const, ...at }],
      problems: [{ code: 'manifest-x', file: 'privacy.yaml', column: 1, message: { zh: '', en: 'x' }, ...at }],
      asOf: '2026-06-15',
    }
    return CHECKS.flatMap(({ id }) => findings(id, some))
  }

  it('stay when lines move', () => {
    const before = all(0)
    const after = all(40)
    expect(new Set(before.map(({ check }) => check)).size).toBeGreaterThan(7)
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint))
    expect(after.map(({ line }) => line)).not.toEqual(before.map(({ line }) => line))
  })

  it('differ between findings', () => {
    const list = all(0).map(({ fingerprint }) => fingerprint)
    expect(new Set(list).size).toBe(list.length)
    for (const each of list) expect(each).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('invalid-manifest', () => {
  const problem: Problem = {
    code: 'manifest-unknown-key',
    file: 'privacy.yaml',
    line: 2,
    column: 7,
    message: { en: 'unknown key "x"', zh: '未知的键 "x"' },
    help: { en: 'did you mean "y"?', zh: '是否应为 "y"？' },
  }

  it('hands on what is wrong with the manifest as an error, with its words', () => {
    const [finding] = findings('invalid-manifest', { problems: [problem] })
    expect(finding).toMatchObject({
      severity: 'error',
      file: 'privacy.yaml',
      line: 2,
      column: 7,
      message: problem.message,
      help: problem.help,
    })
  })

  it('takes a manifest that this one extends for the manifest, and warns of platform files', () => {
    const problems = [
      { ...problem, file: '../base.yaml' },
      { ...problem, code: 'xml-syntax', file: 'app/AndroidManifest.xml' },
    ]
    expect(rows('invalid-manifest', { problems })).toEqual(['error ../base.yaml:2:7 -', 'warning app/AndroidManifest.xml:2:7 -'])
  })
})

describe('coverage-gap', () => {
  it('notes every gap, in both languages', () => {
    const gaps: Gap[] = [
      { file: 'src/big.ts', line: 1, why: 'too-large', message: '9 MB' },
      { file: 'src/bad.ts', line: 12, why: 'unparsed' },
      { file: 'src/c.ts', line: 2, why: 'dynamic-access' },
      { file: 'src/d.ts', line: 1, why: 'unreadable' },
      { file: 'src/e.ts', line: 1, why: 'unresolved' },
    ]
    const found = findings('coverage-gap', { gaps })
    expect(found.map(({ severity, file, line }) => `${severity} ${file}:${line}`)).toEqual(
      gaps.map(({ file, line }) => `note ${file}:${line}`),
    )
    expect(found[0]?.message.en).toBe('src/big.ts is too large to be read: 9 MB')
    expect(found[1]?.message.en).toBe('src/bad.ts could not be fully parsed')
    for (const { message } of found) expect(message.zh).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('checks', () => {
  it('each say in both languages what they are and why', () => {
    for (const { id, title, why } of CHECKS) {
      expect(`${id} ${title.zh} ${why.zh}`).toMatch(/[\u4e00-\u9fff]/)
      expect(title.en.length * why.en.length).toBeGreaterThan(0)
    }
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
  })

  it('find nothing in nothing', () => {
    expect(CHECKS.flatMap(({ id }) => findings(id, { manifest: manifest() }))).toEqual([])
  })
})
