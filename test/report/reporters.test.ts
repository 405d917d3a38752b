import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMATS, needsFindings, REPORTERS } from '../../src/report/reporters.ts'
import { savedReport } from '../../src/report/saved-report.ts'
import type { Report } from '../../src/types.ts'
import { COMPARED, INVENTORY, OPTIONS, RICH } from './rich-report.ts'

const EXTENSION: Record<string, string> = {
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  gitlab: 'json',
  markdown: 'md',
  'github-summary': 'md',
  csv: 'csv',
}

const cases = FORMATS.flatMap((format) =>
  (['en', 'zh'] as const).flatMap((lang) =>
    (
      [
        ['check', RICH],
        ['since', COMPARED],
        ['scan', INVENTORY],
      ] as const
    )
      .filter(([command]) => command !== 'scan' || !needsFindings(format))
      .filter(() => lang === 'en' || format !== 'json')
      .map(([command, report]) => [`${command}-${format}.${lang}.${EXTENSION[format] ?? 'txt'}`, format, lang, report] as const),
  ),
)

describe('the golden files', () => {
  it.each(cases)('%s', async (file, format, lang, report) => {
    await expect((await REPORTERS[format].load())(report, { ...OPTIONS, lang })).toMatchFileSnapshot(`golden/${file}`)
  })

  it('are all in use', () => {
    expect(readdirSync(new URL('golden', import.meta.url)).toSorted()).toEqual(cases.map(([file]) => file).toSorted())
  })
})

describe('every format', () => {
  it.each(cases)('%s never holds a raw control character of a name', async (_, format, lang, report) => {
    const output = (await REPORTERS[format].load())(report, { ...OPTIONS, lang })
    expect(output.replaceAll('\r\n', '\n')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
    )
    // The file's name holds a line break, after which it would be a workflow command.
    expect(output).not.toMatch(/^::error::/m)
  })

  it.each(cases)('%s is the same from a saved report, and leaves the report as it was', async (_, format, lang, report) => {
    const reporter = await REPORTERS[format].load()
    const before = JSON.stringify(report)
    // The time of a run is not saved.
    const direct = reporter({ ...report, stats: { ...report.stats, ms: 0 } }, { ...OPTIONS, lang })
    const saved = (await REPORTERS.json.load())(report, OPTIONS)
    expect(reporter(savedReport(saved, 'x.json'), { ...OPTIONS, lang })).toBe(direct)
    expect(direct).not.toMatch(/0\.0+ s|time="0/)
    expect(JSON.stringify(report)).toBe(before)
  })

  it.each(FORMATS)('%s has something to say of a report without anything', async (format) => {
    const nothing: Report = { ...RICH, evidence: [], sdks: [], permissions: [], gaps: [], findings: [] }
    const output = (await REPORTERS[format].load())(nothing, OPTIONS)
    if (format === 'github') expect(output).toBe('')
    else expect(output).toMatch(/\n$/)
  })
})
