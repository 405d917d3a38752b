import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { CHECKS, check, merge, scan } from '../../src/index.ts'
import type { Evidence, Finding, Report, SdkUse } from '../../src/types.ts'
import { folderOf, removeFolders } from '../cli-session.ts'
import { mismatches } from '../json-schema.ts'
import { collects, finding, reportOf } from '../report/report-of.ts'

afterAll(removeFolders)

const file = fc.constantFrom('src/a.ts', 'src/b.ts', 'lib/a.ts', 'package.json')
const line = fc.integer({ min: 1, max: 3 })

/** Few names and few places, so that reports often meet in one and disagree about it. */
const evidence: fc.Arbitrary<Evidence> = fc
  .record({ file, line, id: fc.constantFrom('e1', 'e2', 'e3'), callers: fc.integer({ min: 0, max: 2 }), api: fc.constantFrom('x', 'y') })
  .map(({ callers, ...some }) =>
    collects('camera', {
      ...some,
      trace: Array.from({ length: callers }, (_, index) => ({ file: 'src/App.ts', line: index + 1, what: 'called by' })),
    }),
  )
const aFinding: fc.Arbitrary<Finding> = fc
  .record({
    file,
    line,
    check: fc.constantFrom(...CHECKS.map(({ id }) => id), 'a-check-of-the-future'),
    fingerprint: fc.constantFrom('f1', 'f2'),
    suppressed: fc.constantFrom(undefined, { by: 'baseline' as const, reason: 'old' }, { by: 'comment' as const, reason: 'ok' }),
    new: fc.constantFrom(undefined, true, false),
  })
  .map(({ suppressed, new: isNew, ...some }) =>
    finding({ ...some, ...(suppressed && { suppressed }), ...(isNew !== undefined && { new: isNew }) }),
  )
const sdk: fc.Arbitrary<SdkUse> = fc
  .record({
    file,
    line,
    id: fc.constantFrom('sentry', 'jpush'),
    name: fc.constantFrom('a', 'b', 'c'),
    used: fc.boolean(),
    version: fc.constantFrom(undefined, '1.9.0', '1.10.0'),
  })
  .map(({ name, version, ...some }) => ({
    ...some,
    package: name,
    coordinates: [name],
    imports: some.file !== 'package.json' ? [{ file: some.file, line: some.line }] : [],
    ...(version && { version }),
  }))

const report: fc.Arbitrary<Report> = fc
  .record({
    root: fc.constantFrom('.', 'apps/a', 'apps/b', 'apps', 'packages/ui'),
    include: fc.constantFrom(undefined, ['src'], ['lib']),
    version: fc.constantFrom('1.9.0', '1.10.0'),
    platforms: fc.subarray<Report['platforms'][number]>(['android', 'ios', 'web']),
    evidence: fc.uniqueArray(evidence, { maxLength: 4, selector: ({ file: of, id }) => `${of} ${id}` }),
    findings: fc.uniqueArray(aFinding, {
      maxLength: 4,
      selector: ({ check: of, file: at, line: on, fingerprint }) => `${of} ${at} ${on} ${fingerprint}`,
    }),
    sdks: fc.uniqueArray(sdk, { maxLength: 2, selector: ({ id }) => id }),
    gaps: fc.array(fc.record({ file, line, why: fc.constantFrom('unparsed' as const, 'too-large' as const) }), { maxLength: 2 }),
    files: fc.integer({ min: 1, max: 3 }),
    ms: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ include, version, files, ms, ...some }) =>
    // As candor itself writes one: in the order of a report.
    merge([
      reportOf({
        ...some,
        ...(include && { scope: { include, exclude: [] } }),
        tool: { name: 'candor', version },
        stats: { files, lines: files * 10, parsed: 1, ms },
      }),
    ]),
  )

describe('merge', () => {
  it('does not depend on the order, nor on what was joined first, nor on what is given twice', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (reports, numbers) => {
        const all = merge(reports)
        const shuffled = [...reports, ...reports.filter((_, index) => index % 2 === 0)]
          .map((each) => [numbers.next().value as number, each] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, each]) => each)
        expect(bytes(merge(shuffled))).toBe(bytes(all))
        const cut = 1 + ((numbers.next().value as number) % shuffled.length)
        const parts = [shuffled.slice(0, cut), shuffled.slice(cut)].filter((part) => part.length > 0).map((part) => merge(part))
        expect(bytes(merge(parts.toReversed()))).toBe(bytes(all))
        expect(bytes(merge([all, all]))).toBe(bytes(all))
        expect(bytes(merge([all, ...reports]))).toBe(bytes(all))
      }),
      { numRuns: 150 },
    )
  })

  it('gives a report as it is where there is but one, and what its schema says where there are several', () => {
    const schema: unknown = JSON.parse(readFileSync(new URL('../../dist/schema/report.schema.json', import.meta.url), 'utf8'))
    fc.assert(
      fc.property(report, report, (one, other) => {
        expect(bytes(merge([one]))).toBe(bytes(one))
        expect(bytes(merge([one, one]))).toBe(bytes(one))
        expect(mismatches(JSON.parse(bytes(merge([one, other]))), schema)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('counts each run once', () => {
    const one = reportOf({ root: 'apps/a', stats: { files: 3, lines: 30, parsed: 1, ms: 5 } })
    const other = reportOf({ root: 'apps/b', stats: { files: 4, lines: 40, parsed: 2, ms: 6 } })
    const again = { ...one, stats: { ...one.stats, ms: 7 } }
    const sums = { files: 7, lines: 70, parsed: 3 }
    expect(merge([one, other]).stats).toEqual({ ...sums, ms: 11 })
    expect(merge([merge([one, other]), one, merge([other, one])]).stats).toEqual({ ...sums, ms: 11 })
    // The same run on a slower machine.
    expect(merge([one, again, other]).stats).toMatchObject(sums)
    // Two parts of one folder that look alike are two.
    const part = (include: string) => ({ ...one, scope: { include: [include], exclude: [] } })
    expect(merge([part('src'), part('lib')]).stats.files).toBe(6)
  })

  it('lets paths start where all the runs lie', () => {
    const inRoot = (root: string, of: string) =>
      reportOf({ root, evidence: [collects('camera', { id: 'e', file: of })], findings: [finding({ file: of })] })
    const paths = (...reports: Report[]) => {
      const { root, evidence: found, findings } = merge(reports)
      return [root, ...found.map((each) => each.file), ...findings!.map((each) => each.file)]
    }
    expect(paths(inRoot('apps/a', 'src/x.ts'), inRoot('apps/b', 'src/x.ts'))).toEqual([
      'apps',
      'a/src/x.ts',
      'b/src/x.ts',
      'a/src/x.ts',
      'b/src/x.ts',
    ])
    expect(paths(inRoot('apps/a', 'src/x.ts'), inRoot('apps', 'index.ts'))[0]).toBe('apps')
    expect(paths(inRoot('apps/a', 'x.ts'), inRoot('packages/b', 'x.ts'))).toEqual([
      '.',
      'apps/a/x.ts',
      'packages/b/x.ts',
      'apps/a/x.ts',
      'packages/b/x.ts',
    ])
    expect(paths(inRoot('apps/a', '/etc/privacy.yaml'), inRoot('apps/b', 'x.ts'))[1]).toBe('/etc/privacy.yaml')
  })

  it('keeps what one run reports and another suppresses, and what one run knows better', () => {
    const open = reportOf({
      findings: [finding()],
      evidence: [collects('camera', { id: 'e', trace: [{ file: 'a.ts', line: 1, what: 'x' }] })],
    })
    const closed = reportOf({
      findings: [finding({ suppressed: { by: 'baseline', reason: 'old' } })],
      evidence: [collects('camera', { id: 'e' })],
    })
    expect(merge([open, closed]).findings).toEqual(open.findings)
    expect(merge([closed, open]).evidence).toEqual(open.evidence)
  })

  it('refuses nothing at all, and inventories beside findings', () => {
    expect(() => merge([])).toThrow('there is no report')
    expect(() => merge([reportOf(), reportOf({ findings: [] })])).toThrow('some of these reports are inventories')
  })
})

describe('the runs of a matrix', () => {
  const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
  const app = (name: string, some: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries({
        'package.json': `{"name": "${name}", "dependencies": {"react-native": "0.80.0", "@sentry/react-native": "6.0.0"}}`,
        'src/paste.ts': CLIPBOARD,
        'src/sentry.ts': "import * as Sentry from '@sentry/react-native'\nSentry.init({})\n",
        'src/broken.ts': `${CLIPBOARD}export const b = (\n`,
        'android/app/src/main/AndroidManifest.xml':
          '<manifest>\n  <uses-permission android:name="android.permission.CAMERA" />\n</manifest>\n',
        'privacy.yaml': 'schema: 1\napp: {name: Shop}\ndata: []\n',
        ...some,
      }).map(([path, text]) => [`${name}/${path}`, text]),
    )
  const repository = folderOf({
    ...app('apps/shop'),
    ...app('apps/admin', { 'src/paste.ts': `\n\n${CLIPBOARD}` }),
    ...app('apps/a-b'),
    ...app('apps/a'),
  })
  /** All but what tells the runs apart: their number, their time, and how many files each gave to the compiler. */
  const seen = ({ shards: _shards, scope: _scope, stats, ...rest }: Report): unknown => ({
    ...rest,
    files: stats.files,
    lines: stats.lines,
  })

  it('joined are the document of one run over everything', async () => {
    const whole = await scan({ root: repository })
    const parts = await Promise.all(
      ['apps/shop', 'apps/admin', 'apps/a-b', 'apps/a'].map((folder) => scan({ root: repository, include: [folder] })),
    )
    const joined = merge(parts.map((part) => part.report).toReversed())
    expect(whole.report.evidence.length).toBeGreaterThan(7)
    expect(joined.shards).toHaveLength(4)
    expect(JSON.stringify(seen(joined), null, 1)).toBe(JSON.stringify(seen(whole.report), null, 1))
  })

  it('each of an app of its own keep ids and fingerprints', async () => {
    const apps = ['apps/shop', 'apps/admin']
    const parts = await Promise.all(
      apps.map((folder) => check({ root: `${repository}/${folder}`, reportRoot: folder, asOf: '2026-01-01' })),
    )
    const joined = merge(parts.map((part) => part.report))
    expect(joined.root).toBe('apps')
    const [shop] = parts.map((part) => part.report)
    const fingerprints = (report: Report) => report.findings!.map(({ check: id, file: of, fingerprint }) => `${id} ${of} ${fingerprint}`)
    const moved = shop!.findings!.map(({ check: id, file: of, fingerprint }) => `${id} shop/${of} ${fingerprint}`)
    expect(fingerprints(joined)).toEqual(expect.arrayContaining(moved))
    expect(joined.findings).toHaveLength(parts.flatMap((part) => part.report.findings!).length)
  })

  it('has the app’s own copy of the fixture unchanged', async () => {
    const root = fileURLToPath(new URL('../../fixtures/apps/react-native-shop', import.meta.url))
    const { report: one } = await check({ root, asOf: '2026-01-01' })
    expect(bytes(merge([one]))).toBe(bytes(one))
  })
})

/** Compared with the keys in order too: a report is the same bytes, not only the same content. */
function bytes(value: Report): string {
  return JSON.stringify(value)
}
