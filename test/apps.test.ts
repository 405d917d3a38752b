import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, scan } from '../src/index.ts'
import type { Finding, Report } from '../src/index.ts'
import { deviations, expectationsOf } from '../src/rulebook/proof.ts'

/** Whole small apps: everything that is in them is annotated, so that a miss and a false alarm both fail. */
const APPS = fileURLToPath(new URL('../fixtures/apps/', import.meta.url))
/** Exceptions are held against this day, so that the result never depends on the calendar. */
const asOf = '2026-01-01'

for (const app of readdirSync(APPS)) {
  describe(app, () => {
    const root = `${APPS}${app}`

    it('gives the annotated evidence', async () => {
      const { report } = await scan({ root })
      expect(evidenceDeviations(root, report)).toEqual([])
    })

    it('gives the known faults', async () => {
      const { report } = await check({ root, asOf })
      const table = knownFaults(readFileSync(`${root}/FAULTS.md`, 'utf8'))
      expect(table.length).toBeGreaterThan(0)
      const found = (report.findings ?? []).filter(({ severity }) => severity !== 'note')
      expect(differences(found.map(row), table)).toEqual([])
    })

    it('gives the same document twice', async () => {
      const first = await check({ root, asOf })
      const second = await check({ root, asOf })
      expect(bytes(first.report)).toBe(bytes(second.report))
    })
  })
}

/** What is in one list and not in the other; a row that stands there twice counts twice. */
function differences(found: string[], expected: string[]): string[] {
  const rows = [...new Set([...expected, ...found])].toSorted()
  return rows.flatMap((each) => {
    const surplus = count(found, each) - count(expected, each)
    return surplus === 0 ? [] : [`${surplus < 0 ? 'Missing' : 'Noisy'} ${each}`]
  })
}

function count(list: string[], item: string): number {
  return list.filter((each) => each === item).length
}

/** Compares each file's evidence with its annotations; files without either are silent. */
function evidenceDeviations(root: string, report: Report): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length + 1).replaceAll('\\', '/'))
  return files.flatMap((file) => {
    const found = report.evidence.filter((each) => each.file === file)
    const expected = /\.(?:md|ya?ml)$/.test(file) ? [] : expectationsOf(readFileSync(`${root}/${file}`, 'utf8'))
    return deviations(expected, found).map((each) => `${file}: ${each}`)
  })
}

/**
 * The rows `check | file | line | subject` of FAULTS.md. Those below `## Excepted` are covered by an exception; those below
 * `## Not found yet` are not expected.
 */
function knownFaults(markdown: string): string[] {
  const [open, excepted = ''] = markdown.split(/^## Not found yet$/m)[0]!.split(/^## Excepted$/m)
  const rows = (part: string): string[] =>
    [...part.matchAll(/^\| *([a-z-]+) *\| *(\S+) *\| *(\d+) *\| *(\S+) *\|$/gm)].map((cells) => cells.slice(1).join(' '))
  return [...rows(open!), ...rows(excepted).map((each) => `${each} (excepted)`)]
}

/** The subject of a finding is what its check is about. */
function row({ check: id, file, line, category, permission, sdk, suppressed }: Finding): string {
  return `${id} ${file} ${line} ${sdk ?? permission ?? category ?? '-'}${suppressed ? ' (excepted)' : ''}`
}

/** A report's bytes without the one thing that may differ between two runs. */
function bytes(report: Report): string {
  return JSON.stringify({ ...report, stats: { ...report.stats, ms: 0 } })
}
