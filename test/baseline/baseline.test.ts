import { describe, expect, it } from 'vitest'
import { baselineText, readBaseline } from '../../src/baseline/baseline.ts'
import type { Finding } from '../../src/types.ts'

const finding = (some: Partial<Finding>): Finding => ({
  check: 'undeclared-collection',
  severity: 'error',
  confidence: 'certain',
  message: { en: 'm', zh: 'm' },
  evidence: [],
  file: 'src/a.ts',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  fingerprint: 'f1',
  ...some,
})

const TEXT = `{
  "tool": "candor",
  "kind": "baseline",
  "schemaVersion": 1,
  "findings": [
    {"check":"undeclared-collection","file":"src/a.ts","category":"camera","fingerprint":"f1","count":2},
    {"check":"unused-permission","file":"src/b.ts","fingerprint":"f2"}
  ]
}
`

describe('a baseline', () => {
  it('has an entry a line, sorted, equal findings counted, and no line numbers', () => {
    const findings = [
      finding({ check: 'unused-permission', file: 'src/b.ts', fingerprint: 'f2' }),
      finding({ category: 'camera' }),
      finding({ category: 'camera', line: 40 }),
    ]
    expect(baselineText(findings)).toBe(TEXT)
    expect(baselineText(findings.toReversed())).toBe(TEXT)
    expect(JSON.parse(baselineText([]))).toMatchObject({ findings: [] })
  })

  it('is read back, with the place of each entry', () => {
    expect(readBaseline(TEXT, 'b.json')).toEqual({
      entries: [
        { fingerprint: 'f1', check: 'undeclared-collection', file: 'src/a.ts', count: 2, position: { file: 'b.json', line: 6, column: 5 } },
        { fingerprint: 'f2', check: 'unused-permission', file: 'src/b.ts', count: 1, position: { file: 'b.json', line: 7, column: 5 } },
      ],
    })
  })

  it.each([
    ['cut short', TEXT.slice(0, 150), 'is cut short or no JSON (6:'],
    ['cut short at the end', TEXT.slice(0, -3), 'is cut short or no JSON'],
    ['empty', '', 'is cut short or no JSON'],
    ['no JSON', 'schema: 1', 'is cut short or no JSON (1:1)'],
    ['another version', TEXT.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'has schema version 2; this candor reads version 1'],
    ['without a version', TEXT.replace('"schemaVersion": 1', '"a": 1'), 'has schema version ?; this candor reads version 1'],
    ['another tool', TEXT.replace('"candor"', '"other"'), 'is not a baseline of candor'],
    ['another list', '[]', 'is not a baseline of candor'],
    ['a report', '{"schemaVersion": 1, "tool": {"name": "candor"}, "findings": []}', 'is a report, not a baseline'],
    ['without findings', TEXT.replace('"findings"', '"found"'), 'has no list of findings'],
    ['a broken entry', TEXT.replace('"fingerprint":"f2"', '"fingerprint":2'), 'has an entry that cannot be read (line 7)'],
    ['an odd count', TEXT.replace('"count":2', '"count":0.5'), 'has an entry that cannot be read (line 6)'],
  ])('is refused when it is %s', (_, text, reason) => {
    const result = readBaseline(text, 'b.json')
    expect('refused' in result && result.refused.en).toContain(reason)
    expect('refused' in result && result.refused.zh).toMatch(/[\u4e00-\u9fff]/)
  })
})
