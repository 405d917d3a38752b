import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EXIT, exitCodeOf } from '../../src/cli/exit-code.ts'
import type { Gate } from '../../src/cli/exit-code.ts'
import type { Report } from '../../src/types.ts'
import { finding, reportOf } from '../report/report-of.ts'

const error = finding()
const warning = finding({ severity: 'warning' })
const note = finding({ severity: 'note' })
const suppressed = finding({ suppressed: { by: 'baseline', reason: 'old' } })
const gap = { file: 'a.ts', line: 1, why: 'unparsed' } as const
const nothing = { files: 0, lines: 0, parsed: 0, ms: 0 }

it.each<[string, Partial<Report>, Partial<Gate>, number]>([
  ['nothing found', { findings: [] }, {}, EXIT.clean],
  ['an inventory', {}, {}, EXIT.clean],
  ['an error', { findings: [error] }, {}, EXIT.findings],
  ['an error, not to fail', { findings: [error] }, { failOn: 'none' }, EXIT.clean],
  ['an error that is suppressed', { findings: [suppressed] }, {}, EXIT.clean],
  ['a warning', { findings: [warning] }, {}, EXIT.clean],
  ['a warning, to fail', { findings: [warning] }, { failOn: 'warning' }, EXIT.findings],
  ['a note, where warnings fail', { findings: [note] }, { failOn: 'warning' }, EXIT.clean],
  ['as many warnings as allowed', { findings: [warning, warning] }, { maxWarnings: 2 }, EXIT.clean],
  ['more warnings than allowed', { findings: [warning, warning] }, { maxWarnings: 1 }, EXIT.findings],
  ['more warnings than allowed, where nothing fails', { findings: [warning] }, { maxWarnings: 0, failOn: 'none' }, EXIT.findings],
  ['errors are no warnings', { findings: [error] }, { maxWarnings: 0, failOn: 'none' }, EXIT.clean],
  ['suppressed warnings do not count', { findings: [{ ...suppressed, severity: 'warning' }] }, { maxWarnings: 0 }, EXIT.clean],
  ['a gap', { findings: [], gaps: [gap] }, {}, EXIT.clean],
  ['a gap, strictly', { findings: [], gaps: [gap] }, { strict: true }, EXIT.notSeen],
  ['findings before gaps', { findings: [error], gaps: [gap] }, { strict: true }, EXIT.findings],
  ['nothing audited', { findings: [], stats: nothing }, {}, EXIT.usage],
  ['nothing audited, though nothing fails', { stats: nothing }, { failOn: 'none' }, EXIT.usage],
  ['nothing but gaps', { findings: [], stats: nothing, gaps: [gap] }, {}, EXIT.clean],
])('%s', (_, report, gate, code) => {
  expect(exitCodeOf(reportOf(report), { failOn: 'error', strict: false, ...gate })).toBe(code)
})

it('every code is in the documented table, and nothing else is', () => {
  const table = readFileSync(new URL('../../docs/exit-codes.md', import.meta.url), 'utf8')
  const documented = [...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
  expect(documented).toEqual(Object.values(EXIT).toSorted((a, b) => a - b))
})
