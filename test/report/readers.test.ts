import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseDocument as parseHtml } from 'htmlparser2'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Log, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/audit/audit.ts'
import { csv } from '../../src/report/csv.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { junit } from '../../src/report/junit.ts'
import { COMMENT_MARK, markdown } from '../../src/report/markdown.ts'
import { githubSummary } from '../../src/report/github-summary.ts'
import { sarif } from '../../src/report/sarif.ts'
import type { Report } from '../../src/types.ts'
import { finding, reportOf } from './report-of.ts'
import { COMPARED, HOSTILE, INVENTORY, OPTIONS, RICH } from './rich-report.ts'

/** Each format is read back by a reader that somebody else wrote, or by the rules that its reader documents. */

const languages = ['en', 'zh'] as const
const SHOWN_HOSTILE = String.raw`=src/\x1b[31m\x0d\x0a::error::|` + '`@team#1`<b>&,"' + String.raw`\x202ex\x9b2J.ts`
/** More findings than any format shows at once. */
const MANY = reportOf({
  findings: Array.from({ length: 300 }, (_, index) =>
    finding({ file: `src/${index}.ts`, category: `c${index}`, fingerprint: String(index) }),
  ),
})

describe('SARIF', () => {
  const runOf = (report: Report, lang: 'en' | 'zh' = 'en'): Run =>
    (JSON.parse(sarif(report, { ...OPTIONS, checks: CHECKS, lang })) as Log).runs[0]!

  it.each(languages)('is what the official schema says (%s)', (lang) => {
    const require = createRequire(import.meta.url)
    const tool = dirname(require.resolve('@microsoft/sarif-multitool/package.json'))
    const folder = dirname(createRequire(join(tool, 'package.json')).resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`))
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const valid = ajv.compile(JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8')) as object)
    for (const report of [RICH, COMPARED, MANY, reportOf({ findings: [] })]) {
      expect(valid(JSON.parse(sarif(report, { ...OPTIONS, checks: CHECKS, lang }))), JSON.stringify(valid.errors)).toBe(true)
    }
    expect(valid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  it('satisfies Microsoft’s validator, which knows more rules than the schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-sarif-'))
    try {
      expect(validated(folder, sarif(RICH, { ...OPTIONS, checks: CHECKS }))).toEqual([])
      const wrong = JSON.parse(sarif(RICH, OPTIONS)) as Log
      wrong.runs[0]!.results![0]!.locations![0]!.physicalLocation!.region!.endLine = 1
      expect(validated(folder, JSON.stringify(wrong))).not.toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('has a rule for every check, which says what, why and by which items', () => {
    const { rules } = runOf(RICH).tool.driver
    expect(rules!.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id))
    const rule = rules!.find(({ id }) => id === 'undeclared-collection')!
    expect(rule.properties?.tags).toEqual(['privacy', '191/3.3', '164/1', 'PIPL 17'])
    expect(rule.help!.markdown).toContain('candor explain undeclared-collection')
    expect(runOf(RICH, 'zh').tool.driver.rules![1]!.shortDescription!.text).toMatch(/\p{Script=Han}/u)
    for (const { ruleId, ruleIndex } of runOf(RICH).results!) expect(rules![ruleIndex!]!.id).toBe(ruleId)
  })

  it('gives the way from the outermost caller over the API to each sink', () => {
    const flows = runOf(RICH).results![0]!.codeFlows!.map(({ threadFlows }) =>
      threadFlows[0]!.locations.map(({ location }) => {
        const { artifactLocation, region } = location!.physicalLocation!
        return `${artifactLocation!.uri}:${region!.startLine} ${location!.message!.text}`
      }),
    )
    const callers = ['apps/shop/index.js:4 App rendered by', 'apps/shop/src/App.tsx:57 readShareCode() called by onForeground']
    expect(flows).toEqual([
      [...callers, 'apps/shop/src/share/paste.ts:12 Clipboard.getString', 'apps/shop/src/share/paste.ts:19 axios.post (api.example.com)'],
      [...callers, 'apps/shop/src/share/paste.ts:12 Clipboard.getString', 'apps/shop/src/store.ts:8 AsyncStorage.setItem'],
    ])
  })

  it('names files by encoded paths from the repository’s root', () => {
    const uris = runOf(RICH).results!.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!)
    expect(uris[1]).toEqual({ uri: 'apps/shop/src/risk/%E8%AE%BE%E5%A4%87.ts', uriBaseId: '%SRCROOT%' })
    expect(decodeURIComponent(uris[2]!.uri!)).toBe(`apps/shop/${HOSTILE}`)
    const absolute = runOf({ ...RICH, findings: [finding({ file: '/etc/privacy.yaml' }), finding({ file: '\uD800.ts' })] }).results!
    expect(absolute[0]!.locations![0]!.physicalLocation!.artifactLocation).toEqual({ uri: 'file:///etc/privacy.yaml' })
    expect(absolute[1]!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('apps/shop/%EF%BF%BD.ts')
  })

  it('says what suppresses a finding, what is new, and how it is known again', () => {
    const results = runOf(COMPARED).results!
    expect(results.map(({ suppressions }) => suppressions!.map(({ kind }) => kind).join())).toEqual([
      '',
      '',
      '',
      'external',
      'external',
      'inSource',
      '',
    ])
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', ...Array<string>(6).fill('unchanged')])
    expect(results.map(({ partialFingerprints }) => partialFingerprints!['candor/v1'])).toEqual(
      RICH.findings!.map(({ fingerprint }) => fingerprint),
    )
    expect(runOf({ ...RICH, findings: [finding()] }).results![0]).not.toHaveProperty('baselineState')
  })

  /** The errors and warnings of the multitool; it wants an address of the tool, which has none yet. */
  function validated(folder: string, log: string): string[] {
    writeFileSync(join(folder, 'log.sarif'), log)
    const tool = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string
    const out = join(folder, 'result.sarif')
    try {
      execFileSync(tool, ['validate', join(folder, 'log.sarif'), '--output', out, '--log', 'ForceOverwrite'], { encoding: 'utf8' })
    } catch {
      // It exits with 1 where it found errors, and has written them all the same.
    }
    const found = (JSON.parse(readFileSync(out, 'utf8').replace(/^\uFEFF/, '')) as Log).runs[0]!.results ?? []
    return found
      .filter(({ ruleId, level }) => ruleId !== 'SARIF2005' && level !== 'note')
      .map(({ ruleId, message }) => `${ruleId} ${message.text ?? JSON.stringify(message)}`)
  }
})

describe('JUnit', () => {
  interface Case {
    classname: string
    name: string
    file?: string
    line?: string
    failure?: { message: string; type: string; '#text': string }
    skipped?: { message: string }
    'system-out'?: string
  }
  interface Suite {
    name: string
    tests: string
    failures: string
    skipped: string
    testcase: Case[]
  }
  const read = (report: Report, some: Partial<typeof OPTIONS> = {}): { attributes: Record<string, string>; suites: Suite[] } => {
    const xml = junit(report, { ...OPTIONS, checks: CHECKS, ...some })
    expect(XMLValidator.validate(xml)).toBe(true)
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseAttributeValue: false,
      parseTagValue: false,
      isArray: (name) => name === 'testcase' || name === 'testsuite',
    })
    const { testsuites } = parser.parse(xml) as { testsuites: Record<string, string> & { testsuite: Suite[] } }
    return { attributes: testsuites, suites: testsuites.testsuite as Suite[] }
  }

  it('counts what it holds', () => {
    for (const lang of languages) {
      const { attributes, suites } = read(RICH, { lang })
      const cases = suites.flatMap(({ testcase }) => testcase)
      expect(Number(attributes.tests)).toBe(cases.length)
      expect(Number(attributes.failures)).toBe(cases.filter(({ failure }) => failure).length)
      for (const suite of suites) {
        expect(Number(suite.tests)).toBe(suite.testcase.length)
        expect(Number(suite.failures)).toBe(suite.testcase.filter(({ failure }) => failure).length)
        expect(Number(suite.skipped)).toBe(suite.testcase.filter(({ skipped }) => skipped).length)
      }
    }
  })

  it('has a suite a check, and fails where the run fails', () => {
    const failing = (failOn: 'error' | 'warning' | 'none') =>
      read(RICH, { failOn }).suites.flatMap(({ testcase }) => testcase.filter(({ failure }) => failure).length)
    const { suites } = read(RICH)
    expect(suites.map(({ name }) => name)).toEqual(CHECKS.map(({ id }) => id))
    expect(failing('error').reduce((a, b) => a + b)).toBe(2)
    expect(failing('warning').reduce((a, b) => a + b)).toBe(3)
    expect(failing('none').reduce((a, b) => a + b)).toBe(0)
    const ran = suites.find(({ name }) => name === 'invalid-manifest')!.testcase
    expect(ran).toEqual([{ classname: 'candor.invalid-manifest', name: 'invalid-manifest' }])
  })

  it('keeps every text, names cases apart, and shows control characters', () => {
    const [, collection] = read(RICH).suites
    const cases = collection!.testcase
    expect(cases[0]).toMatchObject({ file: 'apps/shop/src/share/paste.ts', line: '12', failure: { type: 'error' } })
    expect(cases[0]!.failure!['#text']).toContain('data: [{category: clipboard/read}]\nor remove the call')
    expect(cases[2]!.file).toBe(`apps/shop/${SHOWN_HOSTILE}`)
    expect(cases[3]!.skipped!.message).toBe('comment: debug builds only')
    const names = read({ ...RICH, findings: [finding(), finding(), finding()] }).suites[1]!.testcase.map(({ name }) => name)
    expect(new Set(names).size).toBe(3)
    expect(names[0]).not.toMatch(/\d/)
  })

  /** The elements, attributes and order that Jenkins' schema for JUnit knows; `file` and `line` are those that GitLab and others read. */
  it('uses only what Jenkins knows', () => {
    const known: Record<string, { attributes: string[]; children: string[] }> = {
      testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'], children: ['testsuite'] },
      testsuite: {
        attributes: ['name', 'tests', 'failures', 'errors', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package'],
        children: ['testcase'],
      },
      testcase: {
        attributes: ['name', 'assertions', 'time', 'classname', 'status', 'file', 'line'],
        children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
      },
      failure: { attributes: ['type', 'message'], children: [] },
      skipped: { attributes: ['type', 'message'], children: [] },
      'system-out': { attributes: [], children: [] },
    }
    const document = parseHtml(junit(RICH, OPTIONS), { xmlMode: true })
    const visit = (node: unknown): void => {
      const { name, attribs, children } = node as { name?: string; attribs?: Record<string, string>; children?: unknown[] }
      if (name && attribs) {
        expect(known, name).toHaveProperty([name])
        for (const attribute of Object.keys(attribs)) expect(known[name]!.attributes).toContain(attribute)
        for (const child of children as { name?: string }[]) if (child.name) expect(known[name]!.children).toContain(child.name)
      }
      for (const child of children ?? []) if ((child as { name?: string }).name !== '?xml') visit(child)
    }
    visit(document)
  })
})

describe('GitHub annotations', () => {
  /** Reads a workflow command by the rules of the runner: properties first, then the message, each unescaped in its own way. */
  function command(line: string): { level: string; message: string; properties: Record<string, string> } | undefined {
    const match = /^::(\w+) ([^:]*(?::[^:][^:]*)*)::(.*)$/.exec(line)
    if (!match) return undefined
    const unescape = (text: string): string => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
    const properties = match[2]!.split(',').map((pair) => {
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      return [name, unescape(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]
    })
    return { level: match[1]!, message: unescape(match[3]!), properties: Object.fromEntries(properties) as Record<string, string> }
  }

  it('are commands of one line each, and read back what was said', () => {
    const commands = github(RICH, OPTIONS)
      .trimEnd()
      .split('\n')
      .map((line) => command(line)!)
    expect(commands.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'notice'])
    expect(commands[0]).toEqual({
      level: 'error',
      message: 'clipboard/read is collected and not declared\ndeclare it:  data: [{category: clipboard/read}]\nor remove the call',
      properties: {
        title: 'candor: undeclared-collection',
        file: 'apps/shop/src/share/paste.ts',
        line: '12',
        endLine: '12',
        col: '22',
        endColumn: '41',
      },
    })
    expect(commands[1]!.properties.file).toBe(`apps/shop/${SHOWN_HOSTILE}`)
    expect(commands[1]!.message).toBe(
      `location is collected in ${SHOWN_HOSTILE}\n100% sure: ask @team in ${SHOWN_HOSTILE.replace(String.raw`\x0a`, '\n\\')}`,
    )
    expect(commands[2]!.properties).not.toHaveProperty('col')
  })

  it('are no more than GitHub shows, and say how many are left; only what is new, where that is known', () => {
    const lines = github({ ...MANY, findings: [...MANY.findings!, finding({ severity: 'warning' })] }, OPTIONS)
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(12)
    expect(lines[10]).toBe('candor: error: and 290 more')
    expect(command(lines[11]!)!.level).toBe('warning')
    expect(github(COMPARED, OPTIONS).trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('GitLab Code Quality', () => {
  it.each(languages)('has what GitLab documents for each issue (%s)', (lang) => {
    for (const report of [RICH, MANY, { ...RICH, findings: [finding(), finding(), finding({ file: 'src/b.ts' })] }]) {
      const output = gitlab(report, { ...OPTIONS, lang })
      expect(output.startsWith('[')).toBe(true)
      const issues = JSON.parse(output) as Record<string, unknown>[]
      expect(issues).toHaveLength(report.findings!.filter(({ suppressed }) => !suppressed).length)
      for (const issue of issues) {
        expect(issue).toEqual({
          description: expect.stringMatching(/^.+$/),
          check_name: expect.stringMatching(/^[a-z-]+$/),
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
          severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
          location: { path: expect.not.stringMatching(/^(?:\/|\.\/)/), lines: { begin: expect.any(Number), end: expect.any(Number) } },
        })
      }
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    }
  })

  it('keeps a fingerprint when lines move', () => {
    const moved = { ...RICH, findings: RICH.findings!.map((each) => ({ ...each, line: each.line + 10, endLine: each.endLine + 10 })) }
    const fingerprints = (report: Report) =>
      (JSON.parse(gitlab(report, OPTIONS)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint)
    expect(fingerprints(moved)).toEqual(fingerprints(RICH))
  })
})

describe('CSV', () => {
  const rows = (report: Report, lang: 'en' | 'zh' = 'en'): Record<string, string>[] =>
    parseCsv(csv(report, { ...OPTIONS, lang }), { columns: true, bom: true, record_delimiter: '\r\n' })

  it('has a row a finding, or a row a piece of evidence', () => {
    for (const lang of languages) {
      expect(rows(RICH, lang).map(({ fingerprint }) => fingerprint)).toEqual(RICH.findings!.map(({ fingerprint }) => fingerprint))
      expect(rows(INVENTORY, lang).map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4'])
    }
    expect(rows(COMPARED)[0]).toMatchObject({
      severity: 'error',
      check: 'undeclared-collection',
      file: 'apps/shop/src/share/paste.ts',
      line: '12',
      new: 'true',
      suppressed: '',
    })
    expect(rows(RICH)[3]).toMatchObject({ suppressed: 'exception', reason: 'removed in 2.0 | see #12', until: '2099-01-01' })
    expect(rows(INVENTORY)[0]).toMatchObject({
      name: 'clipboard contents',
      module: '@react-native-clipboard/clipboard',
      flows: 'network api.example.com; storage',
    })
  })

  it('is never run as a formula, and keeps quotes and commas', () => {
    const [row] = rows({ ...RICH, root: '.', findings: [finding({ file: HOSTILE })] })
    expect(row!.file).toBe(`'${SHOWN_HOSTILE}`)
    for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '@a/b(1)'])
      expect(rows({ ...RICH, findings: [finding({ message: { en: start, zh: '' } })] })[0]!.message).toBe(`'${start}`)
    expect(rows({ ...RICH, findings: [finding({ message: { en: ' "a", b ', zh: '' } })] })[0]!.message).toBe(' "a", b ')
  })

  it('begins with the mark that spreadsheets need for Chinese, and only then', () => {
    expect(csv({ ...RICH, findings: [finding()] }, OPTIONS).startsWith('severity,')).toBe(true)
    expect(csv({ ...RICH, findings: [finding()] }, { ...OPTIONS, lang: 'zh' }).startsWith('\uFEFFseverity,')).toBe(true)
  })
})

describe('Markdown', () => {
  interface Node {
    type: string
    name?: string
    data?: string
    attribs?: Record<string, string>
    children?: Node[]
  }
  /** As GitHub renders it: GFM to HTML, then the tree of the HTML. */
  const rendered = (text: string): Node =>
    parseHtml(micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })) as unknown as Node
  const all = (node: Node, name: string): Node[] => [
    ...(node.name === name ? [node] : []),
    ...(node.children ?? []).flatMap((each) => all(each, name)),
  ]
  const textOf = (node: Node): string => (node.type === 'text' ? node.data! : (node.children ?? []).map(textOf).join(''))

  it.each(languages)('is a short comment: the verdict, a table of what is new, the rest folded (%s)', (lang) => {
    const text = markdown(COMPARED, { ...OPTIONS, lang })
    expect(text.startsWith(`${COMMENT_MARK}\n`)).toBe(true)
    const tree = rendered(text)
    expect(all(tree, 'h3').map(textOf)).toEqual([
      lang === 'zh' ? 'candor: 2 个错误、1 个警告 · 新增 1 项' : 'candor: 2 errors, 1 warning · 1 new',
    ])
    const open = (tree.children ?? []).filter(({ name }) => name === 'table')
    expect(open).toHaveLength(1)
    const rows = all(open[0]!, 'tr').slice(1)
    expect(rows).toHaveLength(1)
    expect(textOf(rows[0]!)).toContain('apps/shop/src/share/paste.ts:12')
    const folds = (tree.children ?? []).filter(({ name }) => name === 'details')
    expect(folds).toHaveLength(4)
    expect(all(tree, 'details')).toHaveLength(4)
    // Every finding is somewhere.
    const places = all(tree, 'tr').map(textOf).join('\n')
    for (const { file, line } of RICH.findings!.filter((each) => each.file !== HOSTILE))
      expect(places).toContain(`apps/shop/${file}:${line}`)
  })

  it.each(languages)('does nothing with what a name holds (%s)', (lang) => {
    for (const output of [
      markdown(COMPARED, { ...OPTIONS, lang }),
      markdown(RICH, { ...OPTIONS, lang }),
      githubSummary(INVENTORY, { ...OPTIONS, lang }),
    ]) {
      const tree = rendered(output)
      expect(all(tree, 'b')).toEqual([])
      for (const name of ['script', 'a', 'img']) expect(all(tree, name)).toEqual([])
      // GitHub mentions people in any text that is not code.
      const outside = (node: Node): string =>
        node.name === 'code' ? '' : node.type === 'text' ? node.data! : (node.children ?? []).map(outside).join(' ')
      expect(outside(tree)).not.toMatch(/@\w|#\d/)
      for (const table of all(tree, 'table')) {
        const widths = new Set(all(table, 'tr').map((row) => [...all(row, 'td'), ...all(row, 'th')].length))
        expect(widths.size).toBe(1)
      }
      expect(all(tree, 'code').map(textOf)).toContain(`apps/shop/${SHOWN_HOSTILE}:2`)
    }
  })

  it('shows all where nothing is known of what was there before, and one line where all is well', () => {
    expect(all(all(rendered(markdown(RICH, OPTIONS)), 'table')[0]!, 'tr')).toHaveLength(4)
    const clean = markdown({ ...RICH, findings: [], gaps: [] }, OPTIONS)
    expect(clean.split('\n').filter(Boolean)).toHaveLength(3)
    expect(clean).toContain('### candor: everything found is declared: 3 categories')
    expect(markdown({ ...RICH, findings: [] }, OPTIONS)).toContain('### candor: 1 place not seen')
    const old = { ...RICH, findings: RICH.findings!.map((each) => ({ ...each, new: false })) }
    expect(markdown(old, OPTIONS)).toContain('This change adds nothing that is not declared.')
  })

  it('links places where the host is known', () => {
    const sourceUrl = 'https://github.com/acme/shop/blob/abc'
    const links = all(
      rendered(markdown({ ...RICH, root: '.', findings: [finding({ file: 'src/a (1).ts' })] }, { ...OPTIONS, sourceUrl })),
      'a',
    )
    expect(links.map(({ attribs }) => attribs!.href)).toEqual([`${sourceUrl}/src/a%20%281%29.ts#L2`])
  })

  it('stays below what GitHub takes, and says what it leaves out', () => {
    expect(markdown(MANY, OPTIONS).length).toBeLessThan(65_536)
    expect(markdown(MANY, OPTIONS)).toContain('280 more rows left out here')
    expect(githubSummary(MANY, OPTIONS)).toContain('100 more rows left out here')
    expect(Buffer.byteLength(githubSummary(MANY, OPTIONS))).toBeLessThan(1024 * 1024)
  })
})
